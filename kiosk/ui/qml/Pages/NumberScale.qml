pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The answer of a number question: a button for each number, with the meaning of both ends. */
Column {
    id: root

    required property var words
    required property QuestionView question
    /** The height on offer. */
    required property real room
    signal chosen(string choice)

    readonly property int count: question.labels.length
    /** The numbers in a row: all of them, or half where a button would be too narrow. */
    readonly property int columns: side(count) >= Theme.touch ? count : Math.ceil(count / 2)
    readonly property int rows: Math.ceil(count / Math.max(1, columns))
    readonly property real tall: Theme.mm(30)
    /** The height of all that stands on the page. */
    readonly property real taken: numbers.height + ends.height + spacing + (why.visible ? why.height + spacing : 0)

    function side(columns: int): real {
        return Math.floor((root.width - (columns - 1) * Theme.gap) / Math.max(1, columns));
    }

    spacing: Theme.gap
    topPadding: Math.max(0, Math.round((room - taken) / 4))

    Item {
        id: numbers
        width: parent.width
        height: root.rows * (root.tall + Theme.gap) - Theme.gap
        Accessible.role: Accessible.Grouping
        Accessible.name: root.question.prompt

        Repeater {
            model: root.question.choices

            SquareButton {
                required property int index
                required property string choice
                required property string label
                required chosen
                x: (index % root.columns) * (width + Theme.gap)
                y: Math.floor(index / root.columns) * (root.tall + Theme.gap)
                width: root.side(root.columns)
                height: root.tall
                text: label
                onClicked: root.chosen(choice)
            }
        }
    }

    Row {
        id: ends
        width: parent.width
        spacing: Theme.space

        component End: Body {
            width: (ends.width - ends.spacing) / 2
            strong: true
        }

        End {
            text: (root.question.labels[0] ?? "") + ": " + root.question.low
        }

        End {
            horizontalAlignment: Text.AlignRight
            text: (root.question.labels[root.count - 1] ?? "") + ": " + root.question.high
        }
    }

    Info {
        id: why
        width: parent.width
        heading: root.words.why_asked
        text: root.question.why
        visible: text !== ""
    }
}
