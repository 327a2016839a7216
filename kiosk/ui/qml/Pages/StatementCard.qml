import QtQuick
import Controls

/** A sentence in a frame, with a button that shows its sources. */
Rectangle {
    id: root

    required property string text
    required property string sources
    required property var words
    property bool opened: false

    readonly property bool sideBySide: width > Theme.body * 28

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    color: Theme.surface
    border.color: Theme.outline
    border.width: Theme.line
    radius: Theme.radius

    Column {
        id: column
        x: Theme.space
        y: Theme.gap
        width: root.width - Theme.space - Theme.gap
        spacing: Theme.gap

        Grid {
            width: parent.width
            columns: root.sideBySide ? 2 : 1
            columnSpacing: Theme.space
            rowSpacing: Theme.gap
            verticalItemAlignment: Grid.AlignVCenter

            Body {
                width: root.sideBySide && opener.visible ? column.width - opener.width - Theme.space : column.width
                text: root.text
            }

            BigButton {
                id: opener
                width: Math.min(implicitWidth, Theme.body * 6.5)
                text: root.words.where_from
                visible: root.sources !== "" && !root.opened
                onClicked: root.opened = true
            }
        }

        Body {
            width: parent.width
            text: root.sources
            color: Theme.quiet
            visible: root.opened
        }
    }
}
