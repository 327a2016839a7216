import QtQuick
import Look

/** A sentence in a frame; a tap on the button under it says where it is from. */
Rectangle {
    id: root

    required property string text
    required property string sources
    required property var words
    property bool opened: false

    implicitHeight: column.implicitHeight + 2 * Theme.space
    color: Theme.surface
    border.color: Theme.outline
    border.width: Theme.line
    radius: Theme.radius

    Column {
        id: column
        x: Theme.space
        y: Theme.space
        width: root.width - 2 * Theme.space
        spacing: Theme.gap

        Body {
            width: parent.width
            text: root.text
        }

        BigButton {
            text: root.words.where_from
            visible: root.sources !== "" && !root.opened
            onClicked: root.opened = true
        }

        Body {
            width: parent.width
            text: root.sources
            color: Theme.quiet
            visible: root.opened
        }
    }
}
