import QtQuick
import QtQuick.Templates as T
import Controls

/** The head of a column: the picture and the name of an option, whose page it opens. */
T.AbstractButton {
    id: root

    required property string name
    required property string picture

    readonly property real drawn: root.picture === "" ? 0 : Theme.mm(11)

    text: root.name
    implicitHeight: Math.max(Theme.touch, root.drawn + (root.drawn > 0 ? 0.9 : 1) * title.implicitHeight + Theme.mm(1.6))
    focusPolicy: Qt.TabFocus
    Accessible.name: root.name

    background: Plate {
        down: root.down

        Drawing {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.mm(1.1)
            width: root.drawn * 4 / 3
            file: root.picture
            visible: root.drawn > 0
        }

        Chevron {
            anchors {
                right: parent.right
                rightMargin: Theme.body * 0.36
                top: parent.top
                topMargin: root.drawn > 0 ? Theme.mm(1.2) + (root.drawn - height) / 2 : (parent.height - height) / 2
            }
            color: root.down ? Theme.downInk : Theme.accent
        }
    }

    contentItem: Text {
        id: title
        text: root.text
        color: root.down ? Theme.downInk : Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: root.drawn > 0 ? Text.AlignBottom : Text.AlignVCenter
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
