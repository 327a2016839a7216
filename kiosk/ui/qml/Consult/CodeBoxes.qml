pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The letters of a code in boxes of four, as the paper has them; one with a wrong letter stands out. */
Flow {
    id: root

    required property CodeView code

    readonly property int across: Math.max(1, Math.floor((width + spacing) / (Theme.body * 3.4 + spacing)))
    readonly property real side: Math.floor((width - (across - 1) * spacing) / across)

    spacing: Theme.mm(2)

    Repeater {
        model: root.code.groups

        Rectangle {
            id: box
            required property string letters
            required property bool current
            required property bool wrong
            width: root.side
            height: Theme.body * 1.5
            radius: Theme.radius
            color: wrong ? Theme.danger : Theme.info

            /** In black and white the ground is that of the page. */
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.line
                color: Theme.infoInk
                visible: Qt.colorEqual(Theme.info, Theme.paper)
            }

            Text {
                anchors.centerIn: parent
                text: box.letters + (box.current ? "|" : "")
                color: box.wrong ? Theme.dangerInk : Theme.infoInk
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Font.Bold
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
