pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The answers of one question, laid out as its plan says. */
Item {
    id: root

    required property QuestionView question
    required property AnswerPlan plan
    signal chosen(string choice)

    readonly property real column: Math.floor((width - (plan.columns - 1) * Theme.gap) / plan.columns)

    /** The top of that row. */
    function topOf(row: int): real {
        return root.plan.rows.slice(0, row).reduce((sum, each) => sum + each + Theme.gap, 0);
    }

    implicitHeight: Math.max(0, root.topOf(root.plan.rows.length) - Theme.gap)
    Accessible.role: Accessible.Grouping
    Accessible.name: question.prompt

    // A button does not change its kind: screen readers keep what they were told of it first.
    Repeater {
        model: root.question.kind === QuestionKind.many ? root.question.choices : null
        delegate: answer
    }

    Repeater {
        model: root.question.kind === QuestionKind.many ? null : root.question.choices
        delegate: answer
    }

    Component {
        id: answer

        ChoiceButton {
            required property int index
            required property string choice
            required property string label
            required note
            required chosen

            readonly property int row: Math.floor(index / root.plan.columns)

            x: (index % root.plan.columns) * (root.column + Theme.gap)
            y: root.topOf(row)
            width: root.column
            height: root.plan.rows[row] ?? Theme.touch
            text: label
            several: root.question.kind === QuestionKind.many
            onClicked: root.chosen(choice)
        }
    }
}
