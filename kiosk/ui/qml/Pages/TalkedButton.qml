pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Controls

/** The name of a row of the comparison, ticked once staff and patient have talked about it, over why it stands where it does. */
T.AbstractButton {
    id: root

    required property bool chosen
    required property string note

    readonly property color ink: root.down ? Theme.downInk : root.chosen ? Theme.chosenInk : Theme.ink

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.mm(1))
    leftPadding: Theme.mm(2)
    rightPadding: Theme.mm(1.5)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    // The button's own state: a screen reader that starts late asks the button, whatever was said before.
    checkable: true
    checked: root.chosen
    onToggled: checked = Qt.binding(() => root.chosen)

    component Line: Text {
        // Closer than the letters' own leading, as in the cells beside it.
        height: Math.ceil(implicitHeight - Theme.body * 0.12)
        lineHeight: 0.9
        color: root.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    background: Plate {
        chosen: root.chosen
        down: root.down
    }

    contentItem: Item {
        Column {
            id: words
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            Row {
                spacing: Theme.body * 0.25

                Mark {
                    id: mark
                    anchors.verticalCenter: parent.verticalCenter
                    several: true
                    chosen: root.chosen
                    size: Theme.body * 0.88
                }

                Line {
                    width: words.width - mark.width - parent.spacing
                    text: root.text
                    font.weight: Font.Bold
                }
            }

            Line {
                width: parent.width
                text: root.note
                visible: text !== ""
            }
        }
    }
}
