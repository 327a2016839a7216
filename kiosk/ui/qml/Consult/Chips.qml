pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** Buttons in rows: each as many columns wide as its words take, in the order given as far as rows fill up.

    With `most` rows what does not fit is left out; then the last place says how many more there are. */
Column {
    id: root

    /** The chips, as objects with at least `text`; `strong` where it is bold. */
    required property var chips
    property int columns: 3
    /** The most rows; 0 for any number. */
    property int most: 0
    /** The words for how many more there are, with {number}. */
    property string moreText: ""
    /** How one is drawn: a component with the property `chip`. */
    required property Component delegate
    signal moreAsked

    readonly property real unit: (width - (columns - 1) * spacing) / columns
    readonly property var rows: packed()
    /** The rows that all chips take. */
    readonly property int needed: placed(0).length
    readonly property int hidden: chips.length - rows.reduce((sum, row) => sum + row.filter(each => each.chip).length, 0)

    function span(chip: var): int {
        const wide = (chip.strong ? bold : plain).advanceWidth(chip.text) + Theme.body * (chip.marked ? 2.9 : 1.5);
        return Math.max(1, Math.min(columns, Math.ceil((wide + spacing) / (unit + spacing))));
    }

    /** The rows, each a list of {chip, span, from}; the place of what is left out has no chip. */
    function packed(): var {
        const rows = placed(0);
        return most === 0 || rows.length <= most ? rows : placed(most);
    }

    /** The chips in rows, first fit. With `limit` rows, the last place of which is left free, those that fit: a bold one
        that does not is followed by none. */
    function placed(limit: int): var {
        const rows = Array.from({
            length: limit
        }, (_, row) => ({
                    left: columns - (row === limit - 1 ? 1 : 0),
                    cells: []
                }));
        for (const chip of Array.from(chips)) {
            const wide = span(chip);
            let row = rows.find(each => each.left >= wide);
            if (!row && limit > 0 && chip.strong)
                break;
            if (!row && limit > 0)
                continue;
            if (!row) {
                row = {
                    left: columns,
                    cells: []
                };
                rows.push(row);
            }
            row.cells.push({
                chip: chip,
                span: wide,
                from: row.cells.reduce((sum, each) => sum + each.span, 0)
            });
            row.left -= wide;
        }
        if (limit > 0)
            rows[limit - 1].cells.push({
                chip: null,
                span: 1,
                from: columns - 1
            });
        return rows.map(row => row.cells);
    }

    spacing: Theme.gap
    visible: chips.length > 0

    FontMetrics {
        id: plain
        font.family: Theme.family
        font.pixelSize: Theme.body
    }

    FontMetrics {
        id: bold
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

    Repeater {
        model: root.rows

        Item {
            id: row
            required property var modelData
            width: root.width
            height: Math.max(...Array.from(children, each => each.height ?? 0), Theme.touch)

            Repeater {
                model: row.modelData

                Loader {
                    id: cell
                    required property var modelData
                    readonly property var chip: modelData.chip
                    x: modelData.from * (root.unit + root.spacing)
                    width: modelData.span * root.unit + (modelData.span - 1) * root.spacing
                    sourceComponent: chip ? root.delegate : more

                    Component {
                        id: more
                        OpenButton {
                            text: Blanks.fill(root.moreText, {
                                number: root.hidden
                            })
                            onClicked: root.moreAsked()
                        }
                    }

                    onLoaded: {
                        if (chip)
                            item.chip = chip;
                    }
                }
            }
        }
    }
}
