import QtQuick
import Controls
import Bridge

/** The button of reading aloud: listen, or stop in its place. */
BigButton {
    id: root

    required property SpeechView speech
    required property var words
    /** Whether it has its icon: where there is room. */
    property bool signed: true

    /** Whether reading was started: it speaks, or is paused. */
    readonly property bool begun: speech.speaking || speech.paused

    text: root.begun ? root.words.read_stop : root.words.read_aloud
    sign: !root.signed ? "" : root.begun ? "cross" : "sound"
    on: root.begun
    visible: root.speech.available
    onClicked: root.begun ? root.speech.stop() : root.speech.read()
}
