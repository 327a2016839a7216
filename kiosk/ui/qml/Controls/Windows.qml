pragma Singleton
import QtQuick
import QtQuick.Templates as T

/** Cuts a column into windows between its pieces: lines, pictures, buttons and what belongs together. */
QtObject {
    id: root

    /** The windows of the item, as places from and to; `room` is the height of a window. */
    function of(item: Item, room: real): var {
        const large = root.pieces(item, room, room), small = root.pieces(item, 0, room);
        const found = [];
        // What lies under the last piece, such as the edge of a coloured ground, is worth no window.
        const lowest = Math.min(item.height, Math.max(...small.map(piece => piece.bottom)));
        let from = 0;
        while (lowest - from > room + 1) {
            // Where two columns stand beside each other, only what is small may have an end in both.
            const to = root.led(large, from, root.end(large, from, room)) || root.end(small, from, room) || from + room;
            found.push({
                from: from,
                to: to
            });
            from = Math.max(to, root.start(large, small, to));
        }
        found.push({
            from: from,
            to: item.height
        });
        root.balance(found, large, lowest, room);
        return found;
    }

    /** The end of a window without the headings at it, whose text had no room; 0 where it has nothing else. */
    function led(pieces: var, from: real, to: real): real {
        const held = pieces.filter(piece => piece.top >= from - 1 && piece.bottom <= to + 1);
        while (held.length > 0 && held[held.length - 1].heading && !held[held.length - 1].led)
            to = held.pop().top;
        return held.length > 0 ? to : 0;
    }

    /** Give a last window with little in it as much of the one before as leaves that the higher one. */
    function balance(found: var, pieces: var, lowest: real, room: real): void {
        const last = found[found.length - 1], before = found[found.length - 2];
        if (!before)
            return;
        for (let place = pieces.length - 1; place >= 0 && lowest - last.from < Math.min(room / 3, 5 * Theme.body); place--) {
            const top = pieces[place].top;
            if (top > last.from - 1 || root.cuts(pieces, top))
                continue;
            if (lowest - top > room || lowest - top > top - before.from)
                return;
            last.from = top;
            before.to = top;
        }
    }

    /** The pieces of the item, each with its place in it, from the top down. Larger than `most` are only buttons,
        pictures, lines and what says of itself that it is unbroken, if a window has room for it; what is not larger,
        and may not be cut, is one piece. */
    function pieces(item: Item, most: real, room: real): var {
        const found = [];
        root.gather(item, item, most, room, found);
        found.sort((one, other) => one.top - other.top);
        return root.joined(found, room);
    }

    function gather(within: Item, item: Item, most: real, room: real, found: var): void {
        for (const child of within.children) {
            // A bare ground or bar is cut with what stands on it.
            const bare = child instanceof Rectangle && child.children.length === 0 && child.height > room;
            if (!child.visible || child.height <= 0 || bare)
                continue;
            const top = child.mapToItem(item, 0, 0).y;
            // A heading is read as one.
            if (child.height > most && child instanceof Text && !(child instanceof Heading && child.height <= room))
                root.lines(child, top, found);
            else if (root.whole(child, most, room))
                found.push({
                    top: top,
                    bottom: top + child.height,
                    heading: root.leads(child)
                });
            else
                root.gatherOn(child, item, most, room, found);
        }
    }

    /** The pieces on a ground, of which the first has its upper edge: it is not seen without what stands on it. */
    function gatherOn(ground: Item, item: Item, most: real, room: real, found: var): void {
        const held = [];
        root.gather(ground, item, most, room, held);
        const first = held.reduce((one, other) => other.top < one.top ? other : one, held[0]);
        const edge = ground.mapToItem(item, 0, 0).y;
        if (ground instanceof Rectangle && first && first.bottom - edge <= room)
            first.top = Math.min(first.top, edge);
        found.push(...held);
    }

    /** Whether nothing within it may be cut: what it is says so, or its own property `whole` or `unbroken` does. */
    function whole(item: var, most: real, room: real): bool {
        if (item.children.length === 0 || item instanceof T.AbstractButton || item instanceof Image)
            return true;
        if (item.unbroken === true && item.height <= room)
            return true;
        return item.height <= most && (item.whole === true || item instanceof Rectangle || item instanceof Row);
    }

    /** Whether it may not be the last of a window: what it is about follows it. */
    function leads(item: var): bool {
        return item instanceof Heading || item.leads === true;
    }

    function lines(text: Text, top: real, found: var): void {
        const high = text.contentHeight / Math.max(1, text.lineCount);
        for (let line = 0; line < text.lineCount; line++)
            found.push({
                top: top + line * high,
                bottom: top + (line + 1) * high,
                heading: root.leads(text)
            });
    }

    function join(heading: var, next: var): void {
        heading.bottom = Math.max(heading.bottom, next.bottom);
        heading.led = next.led || !next.heading;
    }

    /** The pieces with each heading joined to what follows beneath it; what stands beside it is not about it. */
    function joined(found: var, most: real): var {
        for (let place = found.length - 2; place >= 0; place--) {
            const heading = found[place];
            const next = heading.heading ? found.slice(place + 1).find(piece => piece.top >= heading.bottom - 1) : undefined;
            if (next && next.bottom - heading.top <= most)
                root.join(heading, next);
        }
        return found;
    }

    /** The lowest place in reach at which no piece is cut; 0 where there is none. */
    function end(pieces: var, from: real, room: real): real {
        let to = from + room;
        for (let place = pieces.length - 1; place >= 0; place--) {
            const piece = pieces[place];
            if (piece.top < to - 1 && piece.bottom > to + 1) {
                if (piece.top <= from + 1)
                    return 0;
                to = piece.top;
                place = pieces.length;
            }
        }
        return to;
    }

    /** Where the first piece begins that is not above that place, with its ground if that is not cut; there itself
        where a small piece is cut. */
    function start(large: var, small: var, to: real): real {
        const pieces = root.cuts(large, to) ? small : large;
        const next = pieces.find(piece => piece.top >= to - 1);
        return root.cuts(pieces, to) || !next ? to : next.top;
    }

    /** Whether a piece lies on both sides of that place. */
    function cuts(pieces: var, place: real): bool {
        return pieces.some(piece => piece.top < place - 1 && piece.bottom > place + 1);
    }
}
