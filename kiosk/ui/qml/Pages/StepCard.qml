pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls

/** One numbered step in words. The one that is being drawn has a thick frame and a filled number. */
Rectangle {
    id: root

    required property int number
    required property string title
    required property string text
    required property var words
    property bool shown: false

    readonly property color ink: root.shown ? Theme.chosenInk : Theme.ink

    implicitHeight: row.implicitHeight + 2 * Theme.gap
    color: root.shown ? Theme.chosen : Theme.surface
    border.color: root.shown ? Theme.accent : Theme.outline
    border.width: root.shown ? Theme.thickLine : Theme.line
    radius: Theme.radius

    RowLayout {
        id: row
        x: Theme.space
        y: Theme.gap
        width: root.width - 2 * Theme.space
        spacing: Theme.space

        Rectangle {
            Layout.preferredWidth: Math.max(Theme.mm(11), Theme.body * 1.5)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            radius: width / 2
            color: root.shown ? Theme.accent : Theme.surface
            border.color: root.shown ? Theme.chosenInk : Theme.outline
            border.width: Theme.line

            Text {
                anchors.centerIn: parent
                text: root.number
                color: root.shown ? Theme.accentInk : Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Font.Bold
                Accessible.role: Accessible.StaticText
                Accessible.name: Blanks.fill(root.words.step, {
                    number: root.number
                })
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Body {
                Layout.fillWidth: true
                text: root.title
                color: root.ink
                strong: true
            }

            Body {
                Layout.fillWidth: true
                text: root.text
                color: root.ink
            }
        }
    }
}
