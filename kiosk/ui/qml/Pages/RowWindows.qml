import QtQuick
import Controls

/** Which rows are on screen together, and how high each is: as many in a window as have room, one at the least. */
QtObject {
    id: root

    /** The height that each row needs, and that all rows of a window have together. */
    property list<real> needs: []
    property real room: 0
    /** The height of the note beneath the rows, which is shown where it has room. */
    property real note: 0
    /** The least gap between the rows and the note. */
    readonly property real noteGap: Theme.mm(1)
    required property real gap
    /** Whether the note stands elsewhere where it has no room; else it then has a window of its own, the last one. */
    property bool elsewhere: false
    /** The window in sight, from 0. */
    property int window: 0

    readonly property var parts: balanced(parted(needs, room))
    readonly property bool apart: !elsewhere && parts.every(part => room - heightOfAll(part) < note + noteGap)
    readonly property int count: parts.length + (apart ? 1 : 0)
    /** The rows of the window in sight. */
    readonly property var part: parts[Math.min(window, count - 1)] ?? []

    readonly property real taken: heightOfAll(part)
    readonly property bool notes: room - taken >= note + noteGap
    readonly property real given: room - (notes ? note + noteGap : 0)
    readonly property real tallest: Math.max(0, ...part.map(row => needs[row] ?? 0))
    /** The height of each where all are of one height. */
    readonly property real even: (given + gap) / Math.max(1, part.length) - gap

    function heightOfAll(part: var): real {
        return part.reduce((sum, row) => sum + (root.needs[row] ?? 0) + root.gap, -root.gap);
    }

    function heightOf(row: int): real {
        return root.even >= root.tallest ? Math.floor(root.even) : (root.needs[row] ?? 0) + (root.given - root.taken) / root.part.length;
    }

    function parted(needs: list<real>, room: real): var {
        const parts = [];
        let left = 0;
        for (let row = 0; row < needs.length; row++) {
            if (parts.length === 0 || needs[row] + root.gap > left) {
                parts.push([row]);
                left = room - needs[row];
            } else {
                parts[parts.length - 1].push(row);
                left -= needs[row] + root.gap;
            }
        }
        return parts.length > 0 ? parts : [[]];
    }

    /** As many windows, with as many rows in each as can be, where those have room. */
    function balanced(parts: var): var {
        const most = Math.ceil(root.needs.length / parts.length), even = [];
        for (let row = 0; row < root.needs.length; row += most)
            even.push(root.needs.map((need, place) => place).slice(row, row + most));
        return even.length === parts.length && even.every(part => root.heightOfAll(part) <= root.room) ? even : parts;
    }
}
