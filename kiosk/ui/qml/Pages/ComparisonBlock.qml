pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The cells of a row two by two: the first beside the last, the others beneath, those for several options whole.
    Where they have room all stand in one line; where a name has none in half the width, each cell has the whole. */
Item {
    id: root

    required property var cells
    required property string row
    required property string question
    required property string readAt
    /** Whether they stand beside the name of the row, two by two whatever their width, each with three lines. */
    required property bool lined
    /** The ranks that are in sight, from and to; all where it is null. */
    required property var part
    signal opened

    /** Each cell with its rank, from the top, its place in it and how many places it has, of how many. */
    readonly property var placed: root.placesOf(root.ranksOf(cells))
    /** What each rank needs; each gets as much of what is left over. */
    property list<real> needs: []
    readonly property real need: heightOf(0, needs.length)
    readonly property int from: part?.from ?? 0
    readonly property int to: Math.min(part?.to ?? Infinity, needs.length)
    readonly property real more: (height - heightOf(from, to)) / Math.max(1, to - from)

    function heightOf(from: int, to: int): real {
        return root.needs.slice(from, to).reduce((sum, need) => sum + need + Theme.gap, -Theme.gap);
    }

    /** Parts of as many ranks as have room in that height, one at the least. */
    function partsIn(room: real): var {
        const parts = [];
        for (let from = 0, to = 1; from < root.needs.length; from = to, to = from + 1) {
            while (to < root.needs.length && root.heightOf(from, to + 1) <= room)
                to++;
            parts.push({
                from: from,
                to: to,
                need: root.heightOf(from, to)
            });
        }
        return parts;
    }

    function rankOf(options: list<string>): int {
        return root.placed.find(each => each.cell.options.some(option => options.includes(option)))?.rank ?? 0;
    }

    function ranksOf(cells: var): var {
        if (!root.lined && root.width >= 34.2 * Theme.body)
            return [cells];
        if (!root.lined && root.width < 18 * Theme.body)
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
        const spread = ranks.length === 1;
        for (let rank = 0; rank < ranks.length; rank++) {
            let place = 0;
            const of = ranks[rank].reduce((sum, cell) => sum + (spread ? cell.span : 1), 0);
            for (const cell of ranks[rank]) {
                const span = spread ? cell.span : 1;
                places.push({
                    cell: cell,
                    rank: rank,
                    place: place,
                    span: span,
                    of: of
                });
                place += span;
            }
        }
        return places;
    }

    function topOf(rank: int): real {
        return root.needs.slice(root.from, rank).reduce((sum, need) => sum + need + root.more + Theme.gap, 0);
    }

    function measure(): void {
        const needs = [];
        for (let number = 0; number < all.count; number++) {
            const cell = all.itemAt(number) as ComparisonPlace;
            const rank = root.placed[number]?.rank ?? 0;
            needs[rank] = Math.max(needs[rank] ?? 0, cell?.implicitHeight ?? 0);
        }
        root.needs = needs;
    }

    Repeater {
        id: all
        model: root.placed

        ComparisonPlace {
            required property var modelData
            cell: modelData.cell
            row: root.row
            question: root.question
            readAt: root.readAt
            named: true
            lined: root.lined
            readonly property real single: (root.width + Theme.gap) / modelData.of - Theme.gap
            x: modelData.place * (single + Theme.gap)
            y: root.topOf(modelData.rank)
            width: modelData.span * (single + Theme.gap) - Theme.gap
            height: (root.needs[modelData.rank] ?? 0) + root.more
            visible: modelData.rank >= root.from && modelData.rank < root.to
            onClicked: root.opened()
            onImplicitHeightChanged: Qt.callLater(root.measure)
        }
        onModelChanged: Qt.callLater(root.measure)
    }
}
