import QtQuick
import Controls
import Kinds
import Bridge

/** The page of a knowledge check: a question, and its explanation once it is answered, right or wrong. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property QuestionView question
    signal chosen(string choice)

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

    Choices {
        width: parent.width
        question: root.question
        onChosen: choice => root.chosen(choice)
    }

    Info {
        readonly property bool correct: root.question.verdict === Verdict.right

        width: parent.width
        visible: root.question.verdict !== Verdict.none
        sign: correct ? "tick" : ""
        heading: correct ? root.words.right : root.words.wrong
        text: root.question.explanation
    }
}
