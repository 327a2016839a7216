pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The cells of a row two by two: the first beside the last, the others beneath, those for several options whole. */
Item {
    id: root

    required property var cells
    required property string row
    required property string question
    required property string readAt
    signal opened

    /** The cells in the order in which they stand: each row of the block as a list. */
    readonly property var ranks: root.ranked(cells)
    property real tallest: 0
    readonly property real need: ranks.length * (tallest + Theme.gap) - Theme.gap
    readonly property real rankHeight: (height + Theme.gap) / Math.max(1, ranks.length) - Theme.gap

    function ranked(cells: var): var {
        if (cells.length < 2)
            return cells.length > 0 ? [cells] : [];
        const ranks = [[cells[0], cells[cells.length - 1]]];
        for (const cell of cells.slice(1, -1)) {
            const last = ranks[ranks.length - 1];
            if (ranks.length > 1 && last.length === 1 && last[0].span === 1 && cell.span === 1)
                last.push(cell);
            else
                ranks.push([cell]);
        }
        return ranks;
    }

    onCellsChanged: tallest = 0

    Repeater {
        model: root.ranks

        Row {
            id: rank
            required property var modelData
            required property int index
            y: index * (root.rankHeight + Theme.gap)
            spacing: Theme.gap

            Repeater {
                model: rank.modelData

                ComparisonCell {
                    required property var modelData
                    cell: modelData
                    row: root.row
                    question: root.question
                    readAt: root.readAt
                    named: true
                    width: (root.width - (rank.modelData.length - 1) * Theme.gap) / rank.modelData.length
                    height: root.rankHeight
                    onClicked: root.opened()
                    onImplicitHeightChanged: root.tallest = Math.max(root.tallest, implicitHeight)
                }
            }
        }
    }
}
