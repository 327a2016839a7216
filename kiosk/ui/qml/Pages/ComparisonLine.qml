pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** A row of the comparison: its name, and its cells in columns, or two by two where those have no room. */
Item {
    id: root

    required property string row
    required property string label
    required property string question
    required property bool matters
    required property var cells
    required property bool inColumns
    required property real labelWidth
    required property real columnWidth
    required property ListModel heads
    required property string readAt
    required property string talkedText
    required property string mattersText
    property bool talked: false
    signal talkedTurned
    signal opened

    /** Whether the row has marks beside its name. */
    readonly property bool marked: talkedText !== ""
    readonly property real markHeight: Math.max(Theme.touch, turn.implicitHeight)
    /** The height of its name and the marks; reckoned, because in another window it is hidden. */
    readonly property real nameHeight: marked ? ranksOf([called, turn, matter]) * (markHeight + Theme.gap) - Theme.gap : called.height
    readonly property real under: marked ? Theme.gap : Theme.mm(1)
    /** The height that it needs; it is stretched to more. */
    readonly property real need: inColumns ? Math.max(nameHeight, table.need) : nameHeight + under + stack.need

    /** In how many ranks the items stand, as wide as they are by themselves. */
    function ranksOf(items: list<Item>): int {
        let ranks = 1, taken = 0;
        for (const item of items) {
            if (taken > 0 && taken + item.implicitWidth > root.width)
                [ranks, taken] = [ranks + 1, 0];
            taken += item.implicitWidth + Theme.gap;
        }
        return ranks;
    }

    Accessible.role: Accessible.Row
    Accessible.name: question

    Flow {
        id: name
        width: root.inColumns ? root.labelWidth : root.width
        y: root.inColumns ? Math.max(0, (root.height - root.nameHeight) / 2) : 0
        spacing: Theme.gap

        Body {
            id: called
            width: root.inColumns ? parent.width : Math.min(implicitWidth, parent.width)
            height: root.marked ? root.markHeight : Math.ceil(implicitHeight - Theme.body * 0.12)
            text: root.label
            strong: true
            lineHeight: 0.9
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.RowHeader
            Accessible.name: root.question
        }

        Loader {
            id: turn
            active: root.marked
            visible: active
            sourceComponent: SegmentButton {
                several: true
                text: root.talkedText
                spoken: root.question + " " + text
                chosen: root.talked
                onClicked: root.talkedTurned()
            }
        }

        Body {
            id: matter
            height: root.markHeight
            text: root.matters ? root.mattersText : ""
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
        }
    }

    Row {
        id: table

        property real need: 0

        function measure(): void {
            let need = 0;
            for (let place = 0; place < cellsInColumns.count; place++)
                need = Math.max(need, (cellsInColumns.itemAt(place) as ComparisonCell)?.implicitHeight ?? 0);
            table.need = need;
        }

        x: root.labelWidth + Theme.gap
        height: root.height
        spacing: Theme.gap
        visible: root.inColumns

        Repeater {
            id: cellsInColumns
            model: root.inColumns ? root.cells : []

            ComparisonCell {
                required property var modelData
                cell: modelData
                row: root.row
                question: root.question
                readAt: root.readAt
                width: cell.span * root.columnWidth + (cell.span - 1) * Theme.gap
                height: root.height
                onClicked: root.opened()
                onImplicitHeightChanged: Qt.callLater(table.measure)
            }
            onModelChanged: Qt.callLater(table.measure)
        }
    }

    ComparisonBlock {
        id: stack
        y: root.nameHeight + root.under
        width: root.width
        height: root.height - y
        visible: !root.inColumns
        cells: root.inColumns ? [] : root.cells
        row: root.row
        question: root.question
        readAt: root.readAt
        onOpened: root.opened()
    }
}
