pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The answers of a short question in one row, or in two where they have no room in one. */
Item {
    id: root

    required property QuestionView question
    /** Aligned left, for rows of them under each other. */
    property bool flush: false
    signal chosen(string choice)

    readonly property int count: question.labels.length
    readonly property int columns: root.fits(root.count) ? root.count : root.fits(Math.ceil(root.count / 2)) ? Math.ceil(root.count / 2) : 1
    readonly property int rows: Math.max(1, Math.ceil(root.count / Math.max(1, root.columns)))
    readonly property real side: root.across(root.columns)
    readonly property real least: Math.max(Theme.touch, Math.ceil(root.lines(root.side) * metrics.height) + 2 * Theme.mm(2))
    readonly property real rowHeight: (height + Theme.gap) / root.rows - Theme.gap
    /** The height beyond which the answers grow no more. */
    readonly property real most: root.tall(Math.max(root.least, Theme.mm(27)))

    function across(columns: int): real {
        return Math.floor((root.width - (columns - 1) * Theme.gap) / Math.max(1, columns));
    }

    /** The number of lines of the longest answer at that width. */
    function lines(width: real): int {
        return Math.max(1, ...root.question.labels.map(label => Ruler.lines(label, metrics.font, width - 2 * Theme.gap - Theme.body * 1.4)));
    }

    function fits(columns: int): bool {
        return root.lines(root.across(columns)) <= 2;
    }

    /** The height of all rows, each of that height. */
    function tall(row: real): real {
        return root.rows * (row + Theme.gap) - Theme.gap;
    }

    implicitHeight: root.tall(root.least)
    Accessible.role: Accessible.Grouping
    Accessible.name: question.prompt

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

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

        SegmentButton {
            required property int index
            required property string choice
            required property string label
            required chosen
            x: (index % root.columns) * (root.side + Theme.gap)
            y: Math.floor(index / root.columns) * (root.rowHeight + Theme.gap)
            width: root.side
            height: root.rowHeight
            text: label
            flush: root.flush
            several: root.question.kind === QuestionKind.many
            onClicked: root.chosen(choice)
        }
    }
}
