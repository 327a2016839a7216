pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel that asks once before somebody finishes without paper. */
PanelFrame {
    id: root

    required property PrintView printing
    signal confirmed

    readonly property bool beside: width > height && width > Theme.body * 36

    title: words.finish_title
    closeText: words.finish_back
    measure: width

    secondary: Component {
        BigButton {
            minimum: Theme.mainTouch
            clears: true
            text: root.words.finish_clear
            onClicked: root.confirmed()
        }
    }

    Grid {
        id: grid
        width: parent.width
        topPadding: Theme.space
        columns: root.beside ? 2 : 1
        columnSpacing: 2 * Theme.space
        verticalItemAlignment: Grid.AlignVCenter

        PrinterPicture {
            width: Theme.columns(4)
            height: width
            visible: root.beside
        }

        Column {
            width: root.beside ? grid.width - Theme.columns(4) - grid.columnSpacing : grid.width
            spacing: Theme.space

            Heading {
                level: 2
                width: parent.width
                font.pixelSize: Theme.title
                text: root.printing.came !== "" ? root.printing.came : root.printing.sent ? root.words.finish_unsure : root.words.finish_nothing
            }

            Body {
                width: parent.width
                text: root.words.finish_text
            }

            Info {
                width: parent.width
                heading: root.words.finish_copy_title
                text: root.words.finish_copy_text
            }
        }
    }
}
