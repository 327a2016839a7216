pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The hand-over code as a square to scan, and its letters in groups for whoever types them. */
Row {
    id: root

    required property var words
    required property SheetsView paper

    spacing: Theme.space

    SquareCode {
        id: code
        least: 30
        rows: root.paper.code
        visible: root.paper.code.length > 0
        Accessible.name: root.words.code_picture
    }

    Body {
        width: root.width - code.width - root.spacing
        anchors.verticalCenter: parent.verticalCenter
        text: root.words.code_title + ": " + root.paper.codeGroups.join(" ")
        visible: code.visible
    }
}
