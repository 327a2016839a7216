pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** One question. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property QuestionView question
    required property CalendarView calendar
    signal chosen(string choice)

    upText: words.more_above
    downText: words.more_below
    measure: question.kind === "date" ? width : Theme.measure

    Heading {
        width: parent.width
        text: root.page.title
    }

    Body {
        width: parent.width
        text: root.question.hint
        visible: text !== ""
        color: Theme.quiet
    }

    Loader {
        width: parent.width
        sourceComponent: root.question.kind === "number" ? number : root.question.kind === "date" ? day : choices
    }

    Note {
        width: parent.width
        heading: root.words.why_asked
        text: root.question.why
        visible: text !== ""
    }

    Component {
        id: choices
        Choices {
            question: root.question
            onChosen: choice => root.chosen(choice)
        }
    }

    Component {
        id: number
        NumberScale {
            question: root.question
            onChosen: choice => root.chosen(choice)
        }
    }

    Component {
        id: day
        DayPicker {
            calendar: root.calendar
            words: root.words
            onChosen: choice => root.chosen(choice)
        }
    }
}
