pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of where a cell of the comparison is from: the longer text, the numbers behind it, and the sources. */
PanelFrame {
    id: root

    required property ComparisonView comparison
    signal optionTurned(string option)

    readonly property string option: comparison.detailOption
    readonly property real inner: width - 2 * Theme.margin

    title: comparison.detailTitle
    measure: width
    onOptionChanged: toTop()

    Flow {
        width: root.inner
        spacing: Theme.gap

        Repeater {
            model: root.comparison.heads

            SegmentButton {
                required property string option
                required property string name
                text: name
                tab: true
                chosen: option === root.option
                onClicked: root.optionTurned(option)
            }
        }
    }

    Body {
        width: Math.min(root.inner, Theme.measure)
        text: root.comparison.detailText
        strong: true
    }

    Repeater {
        model: root.comparison.detailMore

        Body {
            required property string modelData
            width: Math.min(root.inner, Theme.measure)
            text: modelData
        }
    }

    Info {
        width: parent.width
        text: root.words.detail_differ
        visible: root.comparison.detailMixesStudies
    }

    Repeater {
        model: root.comparison.detailNumbers

        NumberCard {
            required claim
            required told
            required perHundred
            required population
            required period
            required certainty
            required source
            width: root.inner
            words: root.words
        }
    }

    Heading {
        level: 2
        width: parent.width
        text: root.words.detail_sources
        visible: sources.count > 0
    }

    Repeater {
        id: sources
        model: root.comparison.detailSources

        SourceText {
            required property var modelData
            width: Math.min(root.inner, Theme.measure)
            source: modelData
        }
    }

    Body {
        width: parent.width
        text: root.words.detail_no_source
        visible: sources.count === 0
    }
}
