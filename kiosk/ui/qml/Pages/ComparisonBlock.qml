pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The cells of a row two by two: the first beside the last, the others beneath, those for several options whole.
    Where a name has no room in half the width, each cell has the whole. */
Item {
    id: root

    required property var cells
    required property string row
    required property string question
    required property string readAt
    signal opened

    /** Each cell with its rank, from the top, its place in it, and how many stand in it. */
    readonly property var placed: root.placesOf(root.ranksOf(cells))
    /** What each rank needs; each gets as much of what is left over. */
    property list<real> needs: []
    readonly property real need: needs.reduce((sum, need) => sum + need + Theme.gap, -Theme.gap)
    readonly property real more: (height - need) / Math.max(1, needs.length)

    function ranksOf(cells: var): var {
        if (root.width < 18 * Theme.body)
            return cells.map(cell => [cell]);
        if (cells.length < 3)
            return [cells];
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

    function placesOf(ranks: var): var {
        const places = [];
        for (let rank = 0; rank < ranks.length; rank++)
            for (let place = 0; place < ranks[rank].length; place++)
                places.push({
                    cell: ranks[rank][place],
                    rank: rank,
                    place: place,
                    of: ranks[rank].length
                });
        return places;
    }

    function topOf(rank: int): real {
        return root.needs.slice(0, rank).reduce((sum, need) => sum + need + root.more + Theme.gap, 0);
    }

    function measure(): void {
        const needs = [];
        for (let number = 0; number < all.count; number++) {
            const cell = all.itemAt(number) as ComparisonCell;
            const rank = root.placed[number]?.rank ?? 0;
            needs[rank] = Math.max(needs[rank] ?? 0, cell?.implicitHeight ?? 0);
        }
        root.needs = needs;
    }

    Repeater {
        id: all
        model: root.placed

        ComparisonCell {
            required property var modelData
            cell: modelData.cell
            row: root.row
            question: root.question
            readAt: root.readAt
            named: true
            x: modelData.place * (width + Theme.gap)
            y: root.topOf(modelData.rank)
            width: (root.width - (modelData.of - 1) * Theme.gap) / modelData.of
            height: (root.needs[modelData.rank] ?? 0) + root.more
            onClicked: root.opened()
            onImplicitHeightChanged: Qt.callLater(root.measure)
        }
        onModelChanged: Qt.callLater(root.measure)
    }
}
