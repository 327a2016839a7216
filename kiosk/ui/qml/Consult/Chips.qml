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
    readonly property int needed: placed(chips.length, 0).length
    readonly property int hidden: chips.length - rows.reduce((sum, row) => sum + row.filter(each => each.chip).length, 0)

    function span(chip: var): int {
        const wide = (chip.strong ? bold : plain).advanceWidth(chip.text) + Theme.body * (chip.marked ? 2.9 : 1.5);
        return Math.max(1, Math.min(columns, Math.ceil((wide + spacing) / (unit + spacing))));
    }

    /** The rows, each a list of {chip, span, from}; the place of what is left out has no chip. */
    function packed(): var {
        const rows = placed(chips.length, 0);
        if (most === 0 || rows.length <= most)
            return rows;
        for (let count = chips.length - 1; count > 0; count--) {
            const fewer = placed(count, 1);
            if (fewer.length <= most)
                return fewer;
        }
        return placed(0, 1);
    }

    /** The first chips in rows, first fit, then so many places of one column. */
    function placed(count: int, places: int): var {
        const rows = [];
        const put = (chip, wide) => {
            let row = rows.find(each => each.left >= wide);
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
                from: columns - row.left
            });
            row.left -= wide;
        };
        for (const chip of Array.from(chips).slice(0, count))
            put(chip, span(chip));
        for (let place = 0; place < places; place++)
            put(null, 1);
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
