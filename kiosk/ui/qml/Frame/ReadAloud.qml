import QtQuick
import Controls
import Bridge

/** Has the page read aloud. The button that begins it also ends it, so it keeps its place under the finger. */
Flow {
    id: root

    required property SpeechView speech
    required property var words

    /** Whether something is being read, or waits to go on. */
    readonly property bool begun: speech.speaking || speech.paused
    /** How wide it is with what it shows in one line, before it was begun, and with all its buttons. */
    readonly property real wanted: begun ? (third.visible ? most : most - third.implicitWidth - spacing) : least
    readonly property real least: Math.max(minimum, begins.advanceWidth + 3 + 2 * Theme.space)
    readonly property real most: Math.max(minimum, ends.advanceWidth + 3 + 2 * Theme.space) + second.implicitWidth + third.implicitWidth + 2 * spacing
    property int minimum: Theme.touch
    /** How much room there is in its line: where it is short, what the other two do as well is left out. */
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
