pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The page of one question, answered by choices, a number scale or a calendar. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property QuestionView question
    required property CalendarView calendar
    signal chosen(string choice)

    measure: dated || sideBySide ? width : Theme.measure

    /** Whether the reason stands beside the choices: where there is room, so that few pages have to scroll. */
    readonly property bool sideBySide: question.why !== "" && !dated && width > Theme.body * 40

    /** Whether it is answered by a calendar, which has its heading beside it to have the height of the screen. */
    readonly property bool dated: question.kind === QuestionKind.date

    Heading {
        width: parent.width
        text: root.page.title
        visible: !root.dated
    }

    Info {
        width: parent.width
        text: root.page.lead
        visible: text !== "" && !root.dated
    }

    Body {
        width: parent.width
        text: root.question.hint
        visible: text !== "" && !root.dated
        color: Theme.quiet
    }

    Grid {
        width: parent.width
        columns: root.sideBySide ? 2 : 1
        spacing: Theme.space

        Loader {
            width: root.sideBySide ? parent.width - why.width - Theme.space : parent.width
            sourceComponent: root.question.kind === QuestionKind.number ? number : root.dated ? day : choices
        }

        Info {
            id: why
            width: root.sideBySide ? Theme.body * 11 : parent.width
            heading: root.words.why_asked
            text: root.question.why
            visible: text !== ""
        }
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
