pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** One answer of a question, with a round mark where one may be chosen and a square one where several may. */
T.AbstractButton {
    id: root

    property bool chosen: false
    property bool several: false
    property string note: ""

    readonly property color ink: root.down ? Theme.downInk : root.chosen ? Theme.chosenInk : Theme.ink

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.mm(2.5))
    leftPadding: Theme.body * 0.5 + mark.width + Theme.body * 0.42
    rightPadding: Theme.body * 0.35
    focusPolicy: Qt.TabFocus
    enabled: visible
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.note === "" ? root.text : root.text + ". " + root.note
    // The button's own state: a screen reader that starts late asks the button, whatever was said before.
    checkable: true
    checked: root.chosen
    // Once the answer has been taken: a screen reader is told one change, not three.
    onToggled: Qt.callLater(() => checked = Qt.binding(() => root.chosen))

    background: Plate {
        chosen: root.chosen
        down: root.down

        Mark {
            id: mark
            x: Theme.body * 0.5
            anchors.verticalCenter: parent.verticalCenter
            several: root.several
            chosen: root.chosen
        }
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            component Line: Text {
                width: parent?.width ?? 0
                visible: text !== ""
                color: root.ink
                font.family: Theme.family
                font.pixelSize: Theme.body
                lineHeight: Theme.leading
                wrapMode: Text.WordWrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }

            Line {
                text: root.text
                font.weight: Font.Bold
            }

            Line {
                text: root.note
            }
        }
    }
}
