import QtQuick
import Controls
import Bridge

/** Pauses reading aloud, or goes on with it; there is none before it was started. */
BigButton {
    id: root

    required property SpeechView speech
    required property var words

    /** Whether reading was started: it speaks, or is paused. */
    readonly property bool begun: speech.speaking || speech.paused

    minimum: Theme.mainTouch
    text: root.speech.paused ? root.words.read_on : root.words.read_pause
    visible: root.begun
    onClicked: root.speech.paused ? root.speech.resume() : root.speech.pause()
}
