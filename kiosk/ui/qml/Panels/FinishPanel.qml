import QtQuick
import Controls
import Frame
import Bridge

/** The panel that asks once before somebody finishes without paper. */
PanelFrame {
    id: root

    required property PrintView printing
    signal confirmed

    title: words.finish_title
    closes: false

    Heading {
        level: 2
        width: parent.width
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

    BigButton {
        width: Math.min(parent.width, Theme.mm(140))
        minimum: Theme.mainTouch
        primary: true
        objectName: "back"
        sign: "printer"
        text: root.words.finish_back
        onClicked: root.closed()
    }

    BigButton {
        width: Math.min(parent.width, Theme.mm(140))
        minimum: Theme.mainTouch
        clears: true
        text: root.words.finish_clear
        onClicked: root.confirmed()
    }
}
