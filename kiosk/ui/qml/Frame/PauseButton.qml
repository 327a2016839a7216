import QtQuick
import Controls
import Bridge

/** Pauses reading aloud, or goes on with it; there is none before it was started. */
BigButton {
    id: root

    required property SpeechView speech
    required property var words

    minimum: Theme.mainTouch
    text: root.speech.paused ? root.words.read_on : root.words.read_pause
    visible: root.speech.speaking || root.speech.paused
    onClicked: root.speech.paused ? root.speech.resume() : root.speech.pause()
}
