import QtQuick
import QtQuick.Templates as T

/** A small square choice: a number of a scale, or a day of the calendar. `spoken` is its accessible name. */
T.AbstractButton {
    id: root

    property bool chosen: false
    property string spoken: text
    property int side: Theme.touch

    implicitWidth: root.side
    implicitHeight: root.side
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.spoken
    // The button's own state: a screen reader that starts late asks the button, whatever was said before.
    checkable: true
    checked: root.chosen
    // Once the answer has been taken: a screen reader is told one change, not three.
    onToggled: Qt.callLater(() => checked = Qt.binding(() => root.chosen))

    background: Plate {
        chosen: root.chosen
        down: root.down
        visible: root.enabled

        Icon {
            x: parent.width - width - Theme.mm(1.6)
            y: Theme.mm(1.6)
            size: Theme.mm(5)
            name: "tick"
            color: Theme.accent
            visible: root.chosen
        }
    }

    contentItem: Text {
        text: root.text
        color: root.down ? Theme.downInk : root.chosen ? Theme.chosenInk : Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: root.enabled ? Font.Bold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
