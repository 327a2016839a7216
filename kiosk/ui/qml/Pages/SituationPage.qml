pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of the person's situation: answers, what is known, what to raise. It recommends nothing, and says so. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property SummaryView summary
    signal changeAsked(string page)

    Heading {
        width: parent.width
        text: root.page.title
    }

    Body {
        width: parent.width
        text: root.page.lead
        strong: true
        visible: text !== ""
    }

    Repeater {
        model: root.page.body

        Body {
            required property string modelData
            width: parent?.width ?? 0
            text: modelData
        }
    }

    Heading {
        level: 2
        width: parent.width
        text: root.words.situation_told
    }

    Body {
        width: parent.width
        text: root.words.situation_none
        visible: !root.summary.hasTold
    }

    Grid {
        id: answers
        width: parent.width
        columns: width > Theme.body * 30 ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.mm(1.5)

        Repeater {
            model: root.summary.told

            Body {
                required property string label
                required property string answer
                width: (answers.width - (answers.columns - 1) * answers.columnSpacing) / answers.columns
                text: label + ": " + answer
            }
        }
    }

    Heading {
        level: 2
        width: parent.width
        text: root.words.situation_known
    }

    Repeater {
        model: root.summary.known

        StatementCard {
            required text
            required sources
            width: parent?.width ?? 0
            words: root.words
        }
    }

    Heading {
        level: 2
        width: parent.width
        text: root.words.situation_raise
    }

    Repeater {
        model: root.summary.toRaise

        StatementCard {
            required text
            required sources
            width: parent?.width ?? 0
            words: root.words
        }
    }

    Body {
        width: parent.width
        text: root.words.situation_fair
        color: Theme.quiet
    }
}
