import QtQuick
import QtQuick.Templates as T
import Controls

/** A step in the strip beneath the drawing: its picture, its number and its title. It shows the step. */
T.AbstractButton {
    id: root

    required property int number
    required property string title
    required property string picture
    /** Its accessible name. */
    required property string spoken
    property bool chosen: false
    /** Whether the title stands beside the picture, and not beneath it. */
    property bool flat: false

    /** Whether it is words alone, its number before its title. */
    readonly property bool bare: !flat && picture === ""
    readonly property color ink: down ? Theme.downInk : chosen ? Theme.chosenInk : Theme.ink
    readonly property real inset: Theme.mm(2)
    readonly property real drawn: picture === "" ? 0 : Theme.mm(12)

    implicitHeight: flat ? Math.max(Theme.touch, called.height, drawn) + 2 * Theme.mm(1) : Math.max(Theme.touch, called.y + called.height + Theme.mm(1))
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: spoken
    // The button's own state: a screen reader that starts late asks the button, whatever was said before.
    checkable: true
    checked: root.chosen
    onToggled: checked = Qt.binding(() => root.chosen)

    background: Plate {
        chosen: root.chosen
        down: root.down
    }

    contentItem: Item {
        Drawing {
            id: still
            x: root.inset
            y: root.flat ? (parent.height - height) / 2 : root.inset
            width: root.drawn * 4 / 3
            file: root.picture
            visible: root.drawn > 0
        }

        Text {
            id: place
            x: still.visible ? still.x + still.width + Theme.gap : root.inset
            y: root.flat ? (parent.height - height) / 2 : root.inset + Math.max(0, (still.height - height) / 2)
            text: root.number
            visible: !root.bare
            color: root.ink
            font.family: Theme.family
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Text {
            id: called
            x: root.flat ? place.x + Theme.title + Theme.gap : root.inset + Theme.mm(0.5)
            y: root.flat ? (parent.height - height) / 2 : root.inset + (root.bare ? 0 : Math.max(still.visible ? still.height : 0, place.height) + Theme.mm(0.5))
            width: parent.width - x - Theme.mm(1)
            text: root.bare ? root.number + ". " + root.title : root.title
            color: root.ink
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            lineHeight: 0.9
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
