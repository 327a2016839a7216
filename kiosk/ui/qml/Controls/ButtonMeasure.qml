import QtQuick

/** Measures BigButtons by their texts before there are any, so that a frame can choose its layout. */
FontMetrics {
    id: root

    /** The widths of a chevron and of an icon with the space beside it, in letter heights. */
    readonly property real chevron: 0.36 + 0.42
    readonly property real icon: 1.15 + 0.42

    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Font.Bold

    /** The width of the widest of buttons with these texts, in pixels; `sign` is the width of what stands beside. */
    function widest(texts: list<string>, minimum: int, sign: real): real {
        const size = root.font.pixelSize;
        return Math.max(minimum, ...texts.map(text => Math.ceil(root.advanceWidth(text)) + 3 + 2 * Theme.space + Math.ceil(sign * size)));
    }

    /** The height of a button with one line of text, in pixels. */
    function tall(minimum: int): real {
        return Math.max(minimum, Math.ceil(root.height) + 2 * Theme.mm(2.5));
    }
}
