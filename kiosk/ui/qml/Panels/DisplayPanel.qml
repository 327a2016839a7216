pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of the display settings and the voice. Every change takes effect at once. */
PanelFrame {
    id: root

    required property DisplaySettings reading

    /** Two columns where a row of choices has room in half the width. */
    readonly property int columns: width > 40 * Theme.body ? 2 : 1

    title: words.reading
    secondary: reading.usual ? null : back
    measure: columns === 2 ? width : Theme.measure

    /** A setting with its choices. */
    component Setting: Column {
        default property alias choices: row.data
        property alias name: named.text

        Accessible.role: Accessible.Grouping
        Accessible.name: name
        width: (settings.width - (root.columns - 1) * settings.columnSpacing) / root.columns
        spacing: Theme.mm(1)

        Body {
            id: named
            width: parent.width
            strong: true
            leads: true
        }

        Flow {
            id: row
            width: parent.width
            spacing: Theme.gap
        }
    }

    component Choice: SegmentButton {
        width: Math.min(implicitWidth, parent?.width ?? 0)
    }

    Component {
        id: back

        BigButton {
            text: root.words.reading_usual
            onClicked: root.reading.takeUsual()
        }
    }

    Grid {
        id: settings
        width: parent.width
        columns: root.columns
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        Setting {
            name: root.words.text_size

            Repeater {
                model: root.reading.textSizes

                Choice {
                    required property string modelData
                    text: root.words["size_" + modelData]
                    chosen: root.reading.textSize === modelData
                    onClicked: root.reading.takeTextSize(modelData)
                }
            }
        }

        Setting {
            name: root.words.contrast

            Repeater {
                model: root.reading.contrasts

                Choice {
                    required property string modelData
                    text: root.words["contrast_" + modelData]
                    chosen: root.reading.contrast === modelData
                    onClicked: root.reading.takeContrast(modelData)
                }
            }
        }

        Setting {
            name: root.words.motion

            Choice {
                text: root.words.motion_on
                chosen: !root.reading.calm
                onClicked: root.reading.takeCalm(false)
            }

            Choice {
                text: root.words.motion_off
                chosen: root.reading.calm
                onClicked: root.reading.takeCalm(true)
            }
        }

        Setting {
            name: root.words.reach
            visible: root.reading.tall

            Choice {
                text: root.words.reach_whole
                chosen: !root.reading.lowered
                onClicked: root.reading.takeLowered(false)
            }

            Choice {
                text: root.words.reach_lowered
                chosen: root.reading.lowered
                onClicked: root.reading.takeLowered(true)
            }
        }

        Setting {
            name: root.words.language
            visible: root.reading.speaksMore

            Repeater {
                model: root.reading.languages

                Choice {
                    required property string language
                    required property string name
                    required chosen
                    text: name
                    onClicked: root.reading.takeLanguage(language)
                }
            }
        }
    }

    Grid {
        id: last
        width: parent.width
        columns: root.columns
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        Setting {
            id: voice
            name: root.words.voice
            width: root.columns === 1 ? last.width : Math.max((last.width - last.columnSpacing) / 2, Math.min(steps.naturally, last.width * 0.7))
            visible: root.speech?.available ?? false

            Loader {
                id: steps
                readonly property real naturally: (item as VoiceSteps)?.beside ?? 0
                width: parent?.width ?? 0
                active: root.speech?.available ?? false
                sourceComponent: VoiceSteps {
                    speech: root.speech
                    words: root.words
                }
            }
        }

        Body {
            width: root.columns === 1 || !voice.visible ? last.width : last.width - voice.width - last.columnSpacing
            text: root.words.reading_note
            color: Theme.quiet
        }
    }
}
