pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** A row of the comparison: its name, and its cells in columns, or two by two where those have no room. */
Item {
    id: root

    required property int index
    required property string row
    required property string label
    required property string question
    required property bool matters
    required property var cells
    required property bool inColumns
    /** Whether its name stands beside the cells that are two by two, and not over them. */
    required property bool sided
    required property real labelWidth
    required property real columnWidth
    required property ComparisonHeads heads
    required property string readAt
    required property string talkedText
    required property string mattersText
    /** Whether its name stands in the head of the page. */
    required property bool alone
    /** The height of a window. */
    required property real room
    property bool talked: false
    /** The piece of it that is in sight, as RowWindows has it; all of it where that is null. */
    property var part: null
    signal talkedTurned
    signal opened

    readonly property bool beside: inColumns || sided
    readonly property real nameHeight: alone && !name.marked ? 0 : name.need
    readonly property real under: nameHeight === 0 ? 0 : name.marked ? Theme.gap : Theme.mm(1)
    /** The height that it needs; it is stretched to more. */
    readonly property real need: inColumns ? Math.max(nameHeight, table.need) : sided ? Math.max(nameHeight, stack.need) : nameHeight + under + stack.need

    /** Its pieces, as RowWindows has them: in columns, and beside its name, it is one. */
    readonly property var pieces: beside || need <= room ? [pieceOf(0, Infinity, need)] : stack.partsIn(room - nameHeight - under).map(part => pieceOf(part.from, part.to, nameHeight + under + part.need))

    function pieceOf(from: real, to: real, need: real): var {
        return {
            row: root.index,
            from: from,
            to: to,
            need: need
        };
    }

    /** The number of the column in which a cell begins. */
    function columnOf(place: int): int {
        return root.cells.slice(0, place).reduce((sum, cell) => sum + cell.span, 0);
    }

    /** The rank in which one of those options has its cell. */
    function rankOf(options: list<string>): int {
        return stack.rankOf(options);
    }

    Accessible.role: Accessible.Row
    Accessible.name: question

    ComparisonLabel {
        id: name
        width: root.beside ? root.labelWidth : root.width
        height: root.beside ? root.height : need
        visible: root.nameHeight > 0
        unnamed: root.alone
        label: root.label
        question: root.question
        matters: root.matters
        talked: root.talked
        talkedText: root.talkedText
        mattersText: root.mattersText
        beside: root.beside
        onTalkedTurned: root.talkedTurned()
    }

    Row {
        id: table

        property real need: 0

        function measure(): void {
            let need = 0;
            for (let place = 0; place < cellsInColumns.count; place++)
                need = Math.max(need, (cellsInColumns.itemAt(place) as ComparisonPlace)?.implicitHeight ?? 0);
            table.need = need;
        }

        x: root.labelWidth + Theme.gap
        height: root.height
        spacing: Theme.gap
        visible: root.inColumns

        Repeater {
            id: cellsInColumns
            model: root.inColumns ? root.cells : []

            ComparisonPlace {
                required property int index
                required property var modelData
                cell: modelData
                row: root.row
                question: root.question
                readAt: root.readAt
                width: cell.span * root.columnWidth + (cell.span - 1) * Theme.gap
                height: root.height
                onClicked: root.opened()
                onImplicitHeightChanged: Qt.callLater(table.measure)
                Accessible.labelledBy: root.heads.headOf(root.columnOf(index))
            }
            onModelChanged: Qt.callLater(table.measure)
        }
    }

    ComparisonBlock {
        id: stack
        x: root.sided ? root.labelWidth + Theme.gap : 0
        y: root.sided ? 0 : root.nameHeight + root.under
        width: root.width - x
        // Beside a name what is left over goes between the rows first, which then stand apart from each other.
        height: root.sided ? root.height - Math.min(root.height - root.need, Theme.space) : root.height - y
        visible: !root.inColumns
        cells: root.inColumns ? [] : root.cells
        lined: root.sided
        part: root.part
        row: root.row
        question: root.question
        readAt: root.readAt
        onOpened: root.opened()
    }
}
