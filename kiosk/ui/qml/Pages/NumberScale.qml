pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The answer of a number question: a button for each number, and the meaning of both ends. */
Column {
    id: root

    required property QuestionView question
    signal chosen(string choice)

    spacing: Theme.space

    Flow {
        id: numbers
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.question.choices

            SquareButton {
                required property string choice
                required property string label
                required chosen
                text: label
                side: Theme.mm(18)
                onClicked: root.chosen(choice)
            }
        }
    }

    Row {
        id: ends
        width: Math.min(parent.width, numbers.childrenRect.width)

        Body {
            width: ends.width / 2
            text: root.question.low
        }

        Body {
            width: ends.width / 2
            horizontalAlignment: Text.AlignRight
            text: root.question.high
        }
    }
}
