import QtQuick
import QtQuick.Templates as T

/** One of a few answers or tabs in a row, ticked if it is chosen. `spoken` is its accessible name. */
T.AbstractButton {
    id: root

    property bool chosen: false
    /** Whether several of the row may be chosen. */
    property bool several: false
    /** Whether it shows another part of the page; a tab has no mark until it is chosen. */
    property bool tab: false
    /** Aligned left, for rows of them under each other. */
    property bool flush: false
    property string spoken: text
    property int minimum: Theme.touch

    readonly property real marked: mark.visible ? mark.width + root.spacing : 0

    implicitWidth: Math.ceil(words.implicitWidth) + 2 + mark.width + spacing + leftPadding + rightPadding
    implicitHeight: Math.max(root.minimum, words.implicitHeight + 2 * Theme.mm(2.5))
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    spacing: Theme.body * 0.35
    focusPolicy: Qt.TabFocus
    enabled: visible
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.spoken
    // The button's own state: a screen reader that starts late asks the button, whatever was said before.
    checkable: true
    checked: root.chosen
    // Once the answer has been taken: a screen reader is told one change, not three.
    onToggled: Qt.callLater(() => checked = Qt.binding(() => root.chosen))

    background: Plate {
        chosen: root.chosen
        down: root.down
    }

    contentItem: Item {
        id: inside

        readonly property real room: width - root.marked
        readonly property real start: root.flush ? 0 : Math.max(0, (room - words.width) / 2)

        Mark {
            id: mark
            x: inside.start
            anchors.verticalCenter: parent.verticalCenter
            several: root.several
            chosen: root.chosen
            size: Theme.body * 0.88
            visible: root.chosen || !root.tab
        }

        Text {
            id: words
            x: inside.start + root.marked
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth) + 2, inside.room)
            text: root.text
            color: root.down ? Theme.downInk : root.chosen ? Theme.chosenInk : Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
