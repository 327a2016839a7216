import QtQuick

/** Measures BigButtons by their texts before there are any, so that a frame can choose its layout. */
FontMetrics {
    id: root

    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Font.Bold

    /** The width of the widest of buttons with these texts, in pixels; `signed` with a chevron. */
    function widest(texts: list<string>, minimum: int, signed: bool): real {
        const size = root.font.pixelSize;
        const sign = signed ? size * (0.36 + 0.42) : 0;
        return Math.max(minimum, ...texts.map(text => Math.ceil(root.advanceWidth(text)) + 3 + 2 * Theme.space + sign));
    }

    /** The height of a button with one line of text, in pixels. */
    function tall(minimum: int): real {
        return Math.max(minimum, Math.ceil(root.height) + 2 * Theme.mm(2.5));
    }
}
