pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of the display settings and the voice. Every change takes effect at once. */
PanelFrame {
    id: root

    required property DisplaySettings reading

    title: words.reading

    Body {
        width: parent.width
        text: root.words.text_size
        strong: true
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.reading.textSizes

            SegmentButton {
                required property string modelData
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: root.words["size_" + modelData]
                chosen: root.reading.textSize === modelData
                onClicked: root.reading.takeTextSize(modelData)
            }
        }
    }

    Body {
        width: parent.width
        text: root.words.contrast
        strong: true
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.reading.contrasts

            SegmentButton {
                required property string modelData
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: root.words["contrast_" + modelData]
                chosen: root.reading.contrast === modelData
                onClicked: root.reading.takeContrast(modelData)
            }
        }
    }

    Body {
        width: parent.width
        text: root.words.motion
        strong: true
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        SegmentButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.words.motion_on
            chosen: !root.reading.calm
            onClicked: root.reading.takeCalm(false)
        }

        SegmentButton {
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.words.motion_off
            chosen: root.reading.calm
            onClicked: root.reading.takeCalm(true)
        }
    }

    Body {
        width: parent.width
        text: root.words.language
        strong: true
        visible: root.reading.speaksMore
    }

    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: root.reading.speaksMore

        Repeater {
            model: root.reading.languages

            SegmentButton {
                required property string language
                required property string name
                required chosen
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: name
                onClicked: root.reading.takeLanguage(language)
            }
        }
    }

    Body {
        width: parent.width
        text: root.words.voice
        strong: true
        visible: root.speech?.available ?? false
    }

    Loader {
        width: parent.width
        active: root.speech?.available ?? false
        visible: active
        sourceComponent: VoiceSteps {
            speech: root.speech
            words: root.words
        }
    }

    Body {
        width: parent.width
        text: root.words.reading_note
        color: Theme.quiet
    }
}
