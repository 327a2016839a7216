pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** A tab of the comparison: all options, and the rows that the glass holds at once. It turns by whole rows. */
Item {
    id: root

    required property PageView page
    required property var words
    required property ComparisonView comparison
    /** The row and the options of the cell that is being read, in one text; "" where none is. */
    property string readAt: ""
    /** The words by which a row is marked as talked about and as mattering, in a consult; "" where there is none. */
    property string talkedText: ""
    property string mattersText: ""
    /** Whether the page around it says the note on the order. */
    property bool noted: false
    /** The rows that were talked about. */
    property list<string> talked: []
    signal talkedTurned(string row)
    signal tabTurned(string page)
    signal optionOpened(string option)
    signal rowOpened(string row)

    readonly property bool talks: talkedText !== ""
    /** The least width of a column, for the longest line of a cell, and with the gap beside it. */
    readonly property real least: 8.28 * Theme.body + Theme.gap
    /** Whether the options stand in columns; where those, or the marks beside a name, had no room, they stand beneath. */
    readonly property bool inColumns: sheet.width >= (talks ? heads.count * least + 6.05 * Theme.body : 37 * Theme.body)
    /** Whether the cells stand two by two beside the name of their row: on a high screen. */
    readonly property bool sided: !inColumns && !talks && Window.height > 1.2 * Window.width && sheet.width >= 22.8 * Theme.body
    /** What stands in the head in place of the title, which the tab has, too: there the note on the order. */
    readonly property string headline: alone && window < cut.pieces.length ? (rows.itemAt(cut.pieces[window].row) as ComparisonLine)?.label ?? "" : sided ? page.body.join(" ") : ""
    /** Whether the note on the order stands around the page. */
    readonly property bool aside: noted || sided
    /** Whether there is room for one row only: then the tabs make way. */
    readonly property bool single: !inColumns && (alone || height < 16 * Theme.body || sheet.width < 18 * Theme.body)
    /** Whether each row stands alone with its name in the head, in place of the title: in letters of twice the usual
        all options have room so. */
    readonly property bool alone: !inColumns && Theme.twice
    readonly property real labelWidth: sided ? 4.9 * Theme.body : talks ? Math.min(7 * Theme.body, sheet.width - heads.count * least) : 5.4 * Theme.body
    readonly property real columnWidth: (sheet.width - labelWidth - heads.count * Theme.gap) / Math.max(1, heads.count)

    /** The windows into which the rows are cut, and the one in sight. */
    readonly property int windows: cut.count
    property alias window: cut.window
    /** Whether the note on the order has room beneath the rows; else the frame shows it, where its foot is wide. */
    readonly property bool notes: cut.notes
    readonly property bool wideFoot: inColumns && sheet.width > 40 * Theme.body

    property Component secondary: single && page.opened ? others : wideFoot && !notes && !aside ? told : null

    RowWindows {
        id: cut
        gap: Theme.gap
        room: table.height - lines.y
        note: root.aside ? Infinity : note.height
        elsewhere: root.wideFoot || root.aside
        alone: root.alone
    }

    /** Turn by so many windows. */
    function turn(by: int): void {
        root.window = Math.max(0, Math.min(root.windows - 1, root.window + by));
    }

    function toTop(): void {
        root.window = 0;
    }

    function measure(): void {
        const pieces = [];
        for (let row = 0; row < rows.count; row++)
            pieces.push(...(rows.itemAt(row) as ComparisonLine)?.pieces ?? []);
        cut.pieces = pieces;
    }

    // The row that is being read is on screen.
    onReadAtChanged: {
        const [key, ...options] = root.readAt.split(" ");
        for (let row = 0; row < rows.count && key !== ""; row++) {
            const line = rows.itemAt(row) as ComparisonLine;
            if (line?.row === key)
                cut.turnTo(row, line.rankOf(options));
        }
    }

    Item {
        id: sheet
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: (root.single && !root.alone) || root.noted ? 0 : Theme.gap
        anchors.bottomMargin: root.single ? Theme.mm(1) : root.sided ? Theme.mm(1.5) : Theme.gap

        ComparisonTabs {
            id: tabs
            width: parent.width
            height: root.single ? 0 : implicitHeight
            visible: !root.single
            comparison: root.comparison
            onTurned: page => root.tabTurned(page)
        }

        Item {
            id: table
            y: root.single ? 0 : tabs.height + Theme.gap
            width: parent.width
            height: parent.height - y
            Accessible.role: Accessible.Table
            Accessible.name: root.page.title

            ComparisonHeads {
                id: heads
                width: parent.width
                visible: root.inColumns
                heads: root.comparison.heads
                table: root.page.title
                labelWidth: root.labelWidth
                columnWidth: root.columnWidth
                talkedText: root.talkedText
                onOpened: option => root.optionOpened(option)
            }

            Column {
                id: lines
                objectName: "table"
                y: heads.visible ? heads.height + (root.talks ? 0 : Theme.gap) : 0
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    id: rows
                    model: root.comparison.lines

                    ComparisonLine {
                        readonly property int piece: cut.pieceOf(index)
                        room: cut.room
                        alone: root.alone
                        width: lines.width
                        height: cut.heightOf(piece)
                        visible: piece >= 0
                        part: cut.pieces[piece] ?? null
                        inColumns: root.inColumns
                        sided: root.sided
                        labelWidth: root.labelWidth
                        columnWidth: root.columnWidth
                        heads: heads
                        readAt: root.readAt
                        talkedText: root.talkedText
                        mattersText: root.mattersText
                        talked: root.talked.includes(row)
                        onTalkedTurned: root.talkedTurned(row)
                        onOpened: root.rowOpened(row)
                        onPiecesChanged: Qt.callLater(root.measure)
                    }
                    onCountChanged: Qt.callLater(root.measure)
                }
            }
        }

        Body {
            id: note
            width: parent.width
            y: cut.part.length > 0 ? parent.height - height : 0
            text: root.page.body.join(" ")
            visible: root.notes
        }
    }

    // Where the tabs made way, and next leads back to where the comparison was opened from.
    Component {
        id: others

        OtherTabs {
            comparison: root.comparison
            onTurned: page => root.tabTurned(page)
        }
    }

    Component {
        id: told

        Item {
            implicitWidth: Theme.body * 19
            implicitHeight: Theme.mainTouch

            Body {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.implicitWidth
                text: root.page.body.join(" ")
            }
        }
    }
}
