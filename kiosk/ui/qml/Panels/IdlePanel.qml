import QtQuick
import Controls
import Frame
import Bridge

/** The idle warning: asks whether the person is still there, and counts down. */
PanelFrame {
    id: root

    required property IdleView idle
    signal leaving

    title: words.idle_title
    closes: false
    // Once, and not each second anew.
    Component.onCompleted: told = Blanks.fill(words.idle_text, {
        seconds: idle.secondsLeft
    })

    Body {
        width: parent.width
        font.pixelSize: Theme.lead
        text: Blanks.fill(root.words.idle_text, {
            seconds: root.idle.secondsLeft
        })
    }

    BigButton {
        width: Math.min(parent.width, Theme.mm(140))
        minimum: Theme.mm(28)
        primary: true
        objectName: "back"
        text: root.words.idle_stay
        onClicked: root.idle.stay()
    }

    BigButton {
        width: Math.min(parent.width, Theme.mm(140))
        minimum: Theme.mainTouch
        text: root.words.idle_leave
        onClicked: root.leaving()
    }
}
