import QtQuick
import Controls

/** Which rows are on screen together, and how high each is: as many in a window as have room, one at the least. A row
    that no window has room for is cut into pieces between its cells; any other is one piece. */
QtObject {
    id: root

    /** The pieces, each with the number of its row, the ranks of cells from and to, and the height that it needs. */
    property var pieces: []
    readonly property list<real> needs: pieces.map(piece => piece.need)
    /** The height that all rows of a window have together. */
    property real room: 0
    /** The height of the note beneath the rows, which is shown where it has room. */
    property real note: 0
    /** The least gap between the rows and the note. */
    readonly property real noteGap: Theme.mm(1)
    required property real gap
    /** Whether each row has a window of its own. */
    property bool alone: false
    /** Whether the note stands elsewhere where it has no room; else it then has a window of its own, the last one. */
    property bool elsewhere: false
    /** The window in sight, from 0. */
    property int window: 0

    readonly property var parts: alone ? pieces.map((piece, place) => [place]) : balanced(parted(needs, room))
    readonly property bool apart: !elsewhere && parts.every(part => room - heightOfAll(part) < note + noteGap)
    readonly property int count: parts.length + (apart ? 1 : 0)
    /** The pieces of the window in sight. */
    readonly property var part: parts[Math.min(window, count - 1)] ?? []

    readonly property real taken: heightOfAll(part)
    readonly property bool notes: room - taken >= note + noteGap
    readonly property real given: room - (notes ? note + noteGap : 0)
    readonly property real tallest: Math.max(0, ...part.map(piece => needs[piece] ?? 0))
    /** The height of each where all are of one height. */
    readonly property real even: (given + gap) / Math.max(1, part.length) - gap

    /** The number of the piece of that row that is in sight; -1 where none is. */
    function pieceOf(row: int): int {
        return root.part.find(piece => root.pieces[piece]?.row === row) ?? -1;
    }

    /** Turn to the window with that rank of the row. */
    function turnTo(row: int, rank: int): void {
        const wanted = root.pieces.findIndex(piece => piece.row === row && piece.to > rank);
        root.window = Math.max(0, root.parts.findIndex(part => part.includes(wanted)));
    }

    function heightOfAll(part: var): real {
        return part.reduce((sum, piece) => sum + (root.needs[piece] ?? 0) + root.gap, -root.gap);
    }

    function heightOf(piece: int): real {
        return root.even >= root.tallest ? Math.floor(root.even) : (root.needs[piece] ?? 0) + (root.given - root.taken) / root.part.length;
    }

    function parted(needs: list<real>, room: real): var {
        const parts = [];
        let left = 0;
        for (let piece = 0; piece < needs.length; piece++) {
            if (parts.length === 0 || needs[piece] + root.gap > left) {
                parts.push([piece]);
                left = room - needs[piece];
            } else {
                parts[parts.length - 1].push(piece);
                left -= needs[piece] + root.gap;
            }
        }
        return parts.length > 0 ? parts : [[]];
    }

    /** As many windows, with as many pieces in each as can be, where those have room. */
    function balanced(parts: var): var {
        const most = Math.ceil(root.needs.length / parts.length), even = [];
        for (let piece = 0; piece < root.needs.length; piece += most)
            even.push(root.needs.map((need, place) => place).slice(piece, piece + most));
        return even.length === parts.length && even.every(part => root.heightOfAll(part) <= root.room) ? even : parts;
    }
}
