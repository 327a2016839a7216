import QtQuick
import Controls
import Frame

/** The panel that asks before everything is cleared. */
PanelFrame {
    id: root

    signal confirmed

    title: words.startover_title
    closes: false

    Body {
        width: parent.width
        text: root.words.startover_text
    }

    BigButton {
        width: Math.min(parent.width, Theme.mm(140))
        minimum: Theme.mainTouch
        primary: true
        objectName: "back"
        text: root.words.startover_no
        onClicked: root.closed()
    }

    BigButton {
        width: Math.min(parent.width, Theme.mm(140))
        minimum: Theme.mainTouch
        text: root.words.startover_yes
        onClicked: root.confirmed()
    }
}
