import QtQuick
import Controls

/** The out-of-service page: shown when the program cannot go on, with what to do instead. */
Window {
    id: root

    required property var words
    required property real pixelsPerMm

    visible: false
    color: Theme.paper
    flags: Qt.Window | Qt.FramelessWindowHint
    title: words.out_title

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.pixelsPerMm
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        spacing: Theme.space

        Heading {
            width: parent.width
            text: root.words.out_title
        }

        Body {
            width: parent.width
            text: root.words.out_text
        }
    }
}
