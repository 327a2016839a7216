pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of one statement: the whole of it, how sure it is, and where it is from. */
PanelFrame {
    id: root

    required property SituationView situation

    title: words.statement_title
    measure: width

    Body {
        width: parent.width
        text: root.situation.openedText
    }

    CertaintyDots {
        value: root.situation.openedCertainty
        word: root.situation.openedCertaintyWord
        visible: value >= 0
    }

    Heading {
        level: 2
        width: parent.width
        text: root.words.detail_sources
        visible: sources.count > 0
    }

    Repeater {
        id: sources
        model: root.situation.openedSources

        Body {
            required property string modelData
            width: parent?.width ?? 0
            text: modelData
        }
    }
}
