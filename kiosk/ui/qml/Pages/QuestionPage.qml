pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The page of one question, answered by choices, a number scale or a calendar; or of two or three short ones. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    /** The QuestionViews of the page; those without a question are empty. */
    required property var questions
    required property CalendarView calendar
    signal chosen(string question, string choice)
    signal whyAsked

    readonly property QuestionView question: questions[0]
    readonly property bool several: (questions[1] as QuestionView).key !== ""
    readonly property bool dated: question.kind === QuestionKind.date
    readonly property real room: height - 2 * Theme.gap
    /** Whether a reason is reached by a button: where it has no room. */
    readonly property bool reasonAway: root.several ? questions.some(each => each.why !== "") : alone !== null && alone.reasonAway
    readonly property OneQuestion alone: parts.item as OneQuestion
    readonly property Component secondary: reasonAway ? why : null

    measure: width
    // Reading aloud says the reasons that are on screen, or names the button.
    onReasonAwayChanged: page.offerReasons(reasonAway)
    Component.onCompleted: page.offerReasons(reasonAway)
    Component.onDestruction: page.offerReasons(false)

    Loader {
        id: parts
        width: parent.width
        sourceComponent: root.several ? rows : root.question.kind === QuestionKind.number ? number : root.dated ? day : one
    }

    Component {
        id: why
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.why_short
            onClicked: root.whyAsked()
        }
    }

    Component {
        id: one
        OneQuestion {
            page: root.page
            words: root.words
            question: root.question
            room: root.room
            onChosen: choice => root.chosen(root.question.key, choice)
        }
    }

    Component {
        id: rows
        SeveralQuestions {
            questions: root.questions
            room: root.room
            onChosen: (question, choice) => root.chosen(question, choice)
        }
    }

    Component {
        id: number
        NumberScale {
            words: root.words
            question: root.question
            room: root.room
            onChosen: choice => root.chosen(root.question.key, choice)
        }
    }

    Component {
        id: day
        DayPicker {
            words: root.words
            calendar: root.calendar
            room: root.room
            onChosen: choice => root.chosen(root.question.key, choice)
        }
    }
}
