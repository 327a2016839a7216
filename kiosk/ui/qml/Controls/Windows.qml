pragma Singleton
import QtQuick
import QtQuick.Templates as T

/** Cuts a column into windows between its pieces: lines, pictures, buttons and what belongs together. */
QtObject {
    id: root

    /** The pieces of the item, each with its place in it, from the top down. `room` is the height of a window. */
    function pieces(item: Item, room: real): var {
        const found = [];
        root.gather(item, item, room, found);
        found.sort((one, other) => one.top - other.top);
        return root.joined(found, room);
    }

    function gather(within: Item, item: Item, room: real, found: var): void {
        for (const child of within.children) {
            if (!child.visible || child.height <= 0)
                continue;
            const top = child.mapToItem(item, 0, 0).y;
            if (child.height > room && child instanceof Text)
                root.lines(child, top, found);
            else if (root.whole(child, room))
                found.push({
                    top: top,
                    bottom: top + child.height,
                    heading: child instanceof Heading
                });
            else
                root.gather(child, item, room, found);
        }
    }

    /** Whether nothing within it may be cut: what it is says so, or its own property `whole` does. */
    function whole(item: var, room: real): bool {
        if (item.children.length === 0 || item instanceof T.AbstractButton || item instanceof Image)
            return true;
        return item.height <= room && (item.whole === true || item instanceof Rectangle || item instanceof Row);
    }

    function lines(text: Text, top: real, found: var): void {
        const high = text.contentHeight / Math.max(1, text.lineCount);
        for (let line = 0; line < text.lineCount; line++)
            found.push({
                top: top + line * high,
                bottom: top + (line + 1) * high,
                heading: false
            });
    }

    /** The pieces with each heading joined to what follows it. */
    function joined(found: var, room: real): var {
        for (let place = found.length - 2; place >= 0; place--) {
            const next = found[place + 1];
            if (found[place].heading && next.bottom - found[place].top <= room)
                found[place].bottom = Math.max(found[place].bottom, next.bottom);
        }
        return found;
    }

    /** The windows, as places from and to, of pieces that together are `height` high. */
    function cut(pieces: var, height: real, room: real): var {
        const found = [];
        // What lies under the last piece, such as the edge of a coloured ground, is worth no window.
        const lowest = Math.min(height, Math.max(...pieces.map(piece => piece.bottom)));
        let from = 0;
        while (lowest - from > room + 1) {
            const to = root.end(pieces, from, room);
            found.push({
                from: from,
                to: to
            });
            from = root.start(pieces, to, height);
        }
        found.push({
            from: from,
            to: height
        });
        return found;
    }

    /** The lowest place in reach at which no piece is cut; the end of the room where one is higher than that. */
    function end(pieces: var, from: real, room: real): real {
        let to = from + room;
        for (let place = pieces.length - 1; place >= 0; place--) {
            const piece = pieces[place];
            if (piece.top < to - 1 && piece.bottom > to + 1 && piece.top > from + 1) {
                to = piece.top;
                place = pieces.length;
            }
        }
        return to;
    }

    /** Where the first piece begins that is not above that place. */
    function start(pieces: var, to: real, height: real): real {
        const cut = pieces.some(piece => piece.top < to - 1 && piece.bottom > to + 1);
        const next = pieces.find(piece => piece.top >= to - 1);
        return cut || !next ? to : next.top;
    }
}
