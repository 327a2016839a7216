pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of one cell of the comparison: the longer text, the numbers behind it, and the sources. */
PanelFrame {
    id: root

    required property ComparisonView comparison

    title: comparison.detailTitle

    Body {
        width: parent.width
        text: root.comparison.detailOption
        strong: true
        font.pixelSize: Theme.lead
    }

    Body {
        width: parent.width
        text: root.comparison.detailText
    }

    Body {
        width: parent.width
        text: root.comparison.detailMore
        visible: text !== ""
    }

    Body {
        width: parent.width
        text: root.words.detail_differ
        strong: true
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
            width: parent?.width ?? 0
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

        Body {
            required property string modelData
            width: parent?.width ?? 0
            text: modelData
        }
    }

    Body {
        width: parent.width
        text: root.words.detail_no_source
        visible: sources.count === 0
    }
}
