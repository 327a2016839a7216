import QtQuick
import Controls
import Bridge

/** The buttons of reading aloud: listen, or stop in its place; pause and again once it was started. */
Flow {
    id: root

    required property SpeechView speech
    required property var words

    /** Whether reading was started: it speaks, or is paused. */
    readonly property bool begun: speech.speaking || speech.paused
    /** The width in one row: as it is now, before reading was started, and with all buttons. */
    readonly property real wanted: begun ? (third.visible ? most : most - third.implicitWidth - spacing) : least
    readonly property real least: Math.max(minimum, begins.advanceWidth + 3 + 2 * Theme.space)
    readonly property real most: Math.max(minimum, ends.advanceWidth + 3 + 2 * Theme.space) + second.implicitWidth + third.implicitWidth + 2 * spacing
    property int minimum: Theme.touch
    /** The width of its row: where that is short the third button is left out, which the other two replace. */
    property real room: Infinity

    spacing: Theme.gap
    visible: speech.available

    TextMetrics {
        id: begins
        text: root.words.read_aloud
        font: ends.font
    }

    TextMetrics {
        id: ends
        text: root.words.read_stop
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
    }

    BigButton {
        id: first
        minimum: root.minimum
        text: root.begun ? root.words.read_stop : root.words.read_aloud
        onClicked: root.begun ? root.speech.stop() : root.speech.read()
    }

    BigButton {
        id: second
        minimum: root.minimum
        text: root.speech.paused ? root.words.read_on : root.words.read_pause
        visible: root.begun
        onClicked: root.speech.paused ? root.speech.resume() : root.speech.pause()
    }

    BigButton {
        id: third
        minimum: root.minimum
        text: root.words.read_again
        visible: root.begun && root.room >= root.most
        onClicked: root.speech.read()
    }
}
