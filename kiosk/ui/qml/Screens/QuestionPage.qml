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
    measure: dated ? width : Theme.measure

    /** A calendar has its heading beside it, to leave it the height of the screen. */
    readonly property bool dated: question.kind === "date"

    Heading {
        width: parent.width
        text: root.page.title
        visible: !root.dated
    }

    Body {
        width: parent.width
        text: root.question.hint
        visible: text !== "" && !root.dated
        color: Theme.quiet
    }

    Loader {
        width: parent.width
        sourceComponent: root.question.kind === "number" ? number : root.dated ? day : choices
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
            title: root.page.title
            hint: root.question.hint
            onChosen: choice => root.chosen(choice)
        }
    }
}
