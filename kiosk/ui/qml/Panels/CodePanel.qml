import QtQuick
import QtQuick.Layouts
import Controls
import Frame
import Bridge

/** The panel of the hand-over code. All of the code is in sight without scrolling, or it could not be scanned. */
PanelFrame {
    id: root

    required property SheetsView paper

    GridLayout {
        id: grid
        width: parent.width
        columnSpacing: Theme.margin
        rowSpacing: Theme.space

        /** Whether there is room for words beside the code. */
        readonly property bool wide: width > code.implicitWidth + Theme.body * 12

        ColumnLayout {
            Layout.row: 0
            Layout.column: grid.wide ? 1 : 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space

            Heading {
                Layout.fillWidth: true
                text: root.words.code_title
            }

            Body {
                Layout.fillWidth: true
                text: root.words.code_text
            }
        }

        SquareCode {
            id: code
            Layout.row: grid.wide ? 0 : 1
            Layout.column: 0
            rows: root.paper.code
            Accessible.name: root.words.code_picture
        }
    }
}
