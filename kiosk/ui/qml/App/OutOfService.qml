import QtQuick
import Controls

/** The out-of-service page: shown when the program cannot go on, with what to do instead. */
Window {
    id: root

    required property var words
    required property real pixelsPerMm
    /** Sentences for whoever mends it. */
    required property list<string> forStaff
    /** The seconds until it starts again; below 0 it does not. */
    property int seconds: -1

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

        Body {
            width: parent.width
            visible: root.seconds >= 0
            text: visible ? Blanks.fill(root.words.out_again, {
                seconds: root.seconds
            }) : ""
        }

        Repeater {
            model: root.forStaff

            Body {
                required property string modelData

                width: parent.width
                color: Theme.quiet
                text: modelData
            }
        }
    }
}
