pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** One question with its answers, and the reason why it is asked beside or under them. */
Column {
    id: root

    required property PageView page
    required property var words
    required property QuestionView question
    /** The height on offer. */
    required property real room
    signal chosen(string choice)

    readonly property bool reasonAway: plan.reason === AnswerPlan.Behind
    readonly property real taken: (again.visible ? again.height + spacing : 0) + (prompt.visible ? prompt.height + spacing : 0)

    spacing: Theme.gap

    AnswerPlan {
        id: plan
        question: root.question
        width: root.width
        height: root.room - root.taken
        hint: hint.text === "" ? 0 : hint.height + root.spacing
        why: root.question.why === "" ? "" : root.words.why_asked + ": " + root.question.why
    }

    Info {
        id: again
        width: parent.width
        sign: "warn"
        text: root.question.askedAgain
        visible: text !== ""
    }

    Body {
        id: prompt
        width: parent.width
        text: root.question.prompt
        strong: true
        visible: text !== root.page.title
    }

    Body {
        id: hint
        width: parent.width
        text: root.question.hint
        visible: plan.hinted
    }

    Item {
        width: parent.width
        height: Math.max(answers.height, why.visible ? why.y + why.height : 0)

        Choices {
            id: answers
            width: plan.across
            question: root.question
            plan: plan
            onChosen: choice => root.chosen(choice)
        }

        Info {
            id: why

            readonly property bool beside: plan.reason === AnswerPlan.Beside
            /** The height that the answers leave. */
            readonly property real rest: root.room - root.taken - (plan.hinted ? plan.hint : 0) - y

            x: beside ? answers.width + Theme.space : 0
            y: beside ? 0 : answers.height + Theme.space
            width: parent.width - x
            visible: beside || plan.reason === AnswerPlan.Under
            heading: beside || drawing.visible ? root.words.why_asked : ""
            text: heading === "" ? plan.why : root.question.why

            Drawing {
                id: drawing
                width: parent?.width ?? 0
                height: Math.min(width * 0.6, Math.max(0, why.rest - Theme.body * 8))
                file: root.page.picture
                visible: root.page.picture !== "" && (why.beside || why.rest > Theme.mm(60))
            }
        }
    }
}
