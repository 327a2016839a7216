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
    readonly property bool reasonAway: several ? questions.some(each => each.why !== "") : ((parts.item as OneQuestion)?.reasonAway ?? false)
    readonly property Component secondary: reasonAway ? why : null

    measure: width
    // Reading aloud says the reasons that are on screen, or names the button.
    onReasonAwayChanged: page.offerReasons(reasonAway)
    Component.onCompleted: page.offerReasons(reasonAway)
    Component.onDestruction: page.offerReasons(false)

    Loader {
        id: parts
        width: parent.width
        sourceComponent: root.several ? several : root.question.kind === QuestionKind.number ? number : root.dated ? day : one
    }

    Component {
        id: why
        BigButton {
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
        id: several
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
