import QtQuick

/** How large a BigButton with that text is, before there is one: by it a frame chooses how it is laid out. */
FontMetrics {
    id: root

    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Font.Bold

    /** The width of the widest of the texts. */
    function widest(texts: list<string>, minimum: int, signed: bool): real {
        const size = root.font.pixelSize;
        const sign = signed ? size * 0.8 + Theme.gap : 0;
        return Math.max(minimum, ...texts.map(text => Math.ceil(root.advanceWidth(text)) + 3 + 2 * Theme.space + sign));
    }

    /** The height with one line of text. */
    function tall(minimum: int): real {
        return Math.max(minimum, Math.ceil(root.height) + 2 * Theme.mm(2.5));
    }
}
