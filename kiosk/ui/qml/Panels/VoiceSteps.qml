pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The pace and the loudness of the voice; each step is heard at once. */
Flow {
    id: root

    required property SpeechView speech
    required property var words

    /** The width in which both stand beside each other. */
    readonly property real beside: Math.ceil(pace.implicitWidth + loudness.implicitWidth + spacing) + 1

    spacing: Theme.margin

    component Steps: Column {
        id: steps

        required property string told
        required property int step
        required property int most
        required property string less
        required property string more
        signal moved(int by)

        readonly property bool unbroken: true

        spacing: Theme.mm(1)

        Body {
            text: Blanks.fill(steps.told, {
                step: steps.step,
                steps: steps.most
            })
        }

        Row {
            spacing: Theme.gap

            BigButton {
                text: steps.less
                enabled: steps.step > 1
                opacity: enabled ? 1 : 0
                Accessible.ignored: !enabled
                onClicked: steps.moved(-1)
            }

            BigButton {
                text: steps.more
                enabled: steps.step < steps.most
                opacity: enabled ? 1 : 0
                Accessible.ignored: !enabled
                onClicked: steps.moved(1)
            }
        }
    }

    Steps {
        id: pace
        told: root.words.voice_pace
        step: root.speech.pace
        most: root.speech.paces
        less: root.words.voice_slower
        more: root.words.voice_faster
        onMoved: by => root.speech.changePace(by)
    }

    Steps {
        id: loudness
        told: root.words.voice_loudness
        step: root.speech.loudness
        most: root.speech.loudnesses
        less: root.words.voice_softer
        more: root.words.voice_louder
        onMoved: by => root.speech.changeLoudness(by)
    }
}
