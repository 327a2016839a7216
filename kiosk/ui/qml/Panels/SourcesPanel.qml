pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of what a knowledge check rests on: its numbers, and its sources. */
PanelFrame {
    id: root

    required property LessonView lesson

    title: words.detail_sources

    Body {
        width: parent.width
        text: root.lesson.question
        strong: true
    }

    Repeater {
        model: root.lesson.numbers

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

    Repeater {
        model: root.lesson.sources

        SourceText {
            required property var modelData
            width: parent?.width ?? 0
            source: modelData
        }
    }
}
