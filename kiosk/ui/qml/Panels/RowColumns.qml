pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The columns of an opened row, with lines between them; under each other where they have no room beside each other. */
Item {
    id: root

    required property var words
    required property ComparisonView comparison
    signal optionOpened(string option)

    readonly property bool beside: width >= 36 * Theme.body
    readonly property real gutter: Theme.space
    /** The width of a column of one option. */
    readonly property real single: (width + gutter) / Math.max(1, options) - gutter
    property int options: 1
    property real numbersAt: 0
    property var places: []

    implicitHeight: 0

    /** Lay the columns out, once they know what they need. */
    function lay(): void {
        const each = [];
        for (let place = 0; place < columns.count; place++)
            each.push(columns.itemAt(place) as RowColumn);
        if (each.includes(null))
            return;
        root.options = each.reduce((sum, column) => sum + column.options.length, 0);
        root.numbersAt = root.beside ? Math.max(0, ...each.map(column => column.textNeed)) : 0;
        let at = 0;
        root.places = each.map(column => {
            const place = at;
            at += root.beside ? column.options.length * (root.single + root.gutter) : Math.ceil(column.need) + root.gutter;
            return place;
        });
        root.implicitHeight = root.beside ? Math.max(0, ...each.map(column => column.need)) : at - root.gutter;
    }

    onWidthChanged: Qt.callLater(lay)

    Repeater {
        id: columns
        model: root.comparison.columns

        RowColumn {
            id: column
            required property int index
            words: root.words
            counted: root.comparison.rowCounts
            heads: root.comparison.heads
            wide: !root.beside || options.length > 1
            flat: !root.beside
            onOptionOpened: option => root.optionOpened(option)
            numbersAt: root.numbersAt
            x: root.beside ? root.places[index] ?? 0 : 0
            y: root.beside ? 0 : root.places[index] ?? 0
            width: root.beside ? options.length * (root.single + root.gutter) - root.gutter : root.width
            onNeedChanged: Qt.callLater(root.lay)
            onTextNeedChanged: Qt.callLater(root.lay)

            Rectangle {
                x: -(root.gutter + width) / 2
                width: Theme.line
                height: root.implicitHeight
                color: Theme.outline
                visible: root.beside && column.index > 0
            }
        }
        onCountChanged: Qt.callLater(root.lay)
    }
}
