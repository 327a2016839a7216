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
    /** The rows that were talked about. */
    property list<string> talked: []
    signal talkedTurned(string row)
    signal tabTurned(string page)
    signal optionOpened(string option)
    signal rowOpened(string row)

    /** Whether the options stand in columns; where those had no room, they stand under each other. */
    readonly property bool inColumns: sheet.width >= 37 * Theme.body
    /** Whether there is room for one row only: then the tabs make way. */
    readonly property bool single: !inColumns && (sheet.height < 16 * Theme.body || sheet.width < 18 * Theme.body)
    readonly property real labelWidth: Theme.body * 5.4
    readonly property real columnWidth: (sheet.width - labelWidth - heads.count * Theme.gap) / Math.max(1, heads.count)

    // The windows: which rows are in each, by the room that they need.
    property list<real> needs: []
    readonly property real room: sheet.height - lines.y
    readonly property var parts: root.balanced(root.parted(needs, room))
    readonly property int windows: parts.length
    property int window: 0
    readonly property var part: parts[Math.min(window, windows - 1)] ?? [0]
    /** Whether the note has room beneath the rows; else the frame shows it. */
    readonly property bool notes: root.spare >= note.height + Theme.gap
    /** What the rows of this window need together, and what is left of the room. */
    readonly property real taken: part.reduce((sum, row) => sum + (needs[row] ?? 0) + Theme.gap, -Theme.gap)
    readonly property real spare: room - taken
    readonly property real tallest: Math.max(0, ...part.map(row => needs[row] ?? 0))
    /** What is given to the rows, all of them of one height where that has room. */
    readonly property real given: room - (notes ? note.height + Theme.gap : 0)
    readonly property real even: (given + Theme.gap) / Math.max(1, part.length) - Theme.gap

    /** The note in the foot, where it takes no height of the rows. */
    property Component secondary: single && page.opened ? others : inColumns && windows === 1 && !notes && sheet.width > 40 * Theme.body ? aside : null

    /** The rows by windows: as many in each as have room, one at the least. */
    function parted(needs: list<real>, room: real): var {
        const parts = [];
        let left = 0;
        for (let row = 0; row < needs.length; row++) {
            if (parts.length === 0 || needs[row] + Theme.gap > left) {
                parts.push([row]);
                left = room - needs[row];
            } else {
                parts[parts.length - 1].push(row);
                left -= needs[row] + Theme.gap;
            }
        }
        return parts.length > 0 ? parts : [[]];
    }

    /** As many windows, with as many rows in each as can be, where those have room. */
    function balanced(parts: var): var {
        const most = Math.ceil(root.needs.length / parts.length), even = [];
        for (let row = 0; row < root.needs.length; row += most)
            even.push(root.needs.map((need, place) => place).slice(row, row + most));
        const fits = even.every(part => part.reduce((sum, row) => sum + root.needs[row] + Theme.gap, -Theme.gap) <= root.room);
        return even.length === parts.length && fits ? even : parts;
    }

    function heightOf(row: int): real {
        return root.even >= root.tallest ? Math.floor(root.even) : (root.needs[row] ?? 0) + (root.given - root.taken) / root.part.length;
    }

    /** Turn by so many windows. */
    function turn(by: int): void {
        root.window = Math.max(0, Math.min(root.windows - 1, root.window + by));
    }

    function toTop(): void {
        root.window = 0;
    }

    function measure(): void {
        const needs = [];
        for (let row = 0; row < rows.count; row++)
            needs.push((rows.itemAt(row) as ComparisonLine)?.need ?? 0);
        root.needs = needs;
    }

    // The row that is being read is on screen.
    onReadAtChanged: {
        for (let row = 0; row < rows.count && root.readAt !== ""; row++) {
            if ((rows.itemAt(row) as ComparisonLine)?.row === root.readAt.split(" ")[0])
                root.window = Math.max(0, root.parts.findIndex(part => part.includes(row)));
        }
    }

    Item {
        id: sheet
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap

        ComparisonTabs {
            id: tabs
            width: parent.width
            height: root.single ? 0 : implicitHeight
            visible: !root.single
            comparison: root.comparison
            onTurned: page => root.tabTurned(page)
        }

        Row {
            id: columns
            x: root.labelWidth + Theme.gap
            y: root.single ? 0 : tabs.height + Theme.gap
            spacing: Theme.gap
            visible: root.inColumns

            Repeater {
                id: heads
                model: root.comparison.heads

                ComparisonHead {
                    width: root.columnWidth
                    onClicked: root.optionOpened(option)
                }
            }
        }

        Column {
            id: lines
            y: columns.visible ? columns.y + columns.height + Theme.gap : columns.y
            width: parent.width
            spacing: Theme.gap
            Accessible.role: Accessible.Table
            Accessible.name: root.page.title

            Repeater {
                id: rows
                model: root.comparison.lines

                ComparisonLine {
                    required property int index
                    width: lines.width
                    height: root.heightOf(index)
                    visible: root.part.includes(index)
                    inColumns: root.inColumns
                    labelWidth: root.labelWidth
                    columnWidth: root.columnWidth
                    heads: root.comparison.heads
                    readAt: root.readAt
                    talkedText: root.talkedText
                    mattersText: root.mattersText
                    talked: root.talked.includes(row)
                    onTalkedTurned: root.talkedTurned(row)
                    onOpened: root.rowOpened(row)
                    onNeedChanged: Qt.callLater(root.measure)
                }
                onCountChanged: Qt.callLater(root.measure)
            }
        }

        Body {
            id: note
            width: parent.width
            anchors.bottom: parent.bottom
            text: root.page.body.join(" ")
            visible: root.notes
        }
    }

    // Where the tabs made way, and next leads back to where the comparison was opened from.
    Component {
        id: others

        Row {
            spacing: Theme.gap

            Repeater {
                model: root.comparison.tabs

                BigButton {
                    required property string page
                    required property string name
                    required property bool chosen
                    minimum: Theme.mainTouch
                    text: name
                    visible: !chosen
                    onClicked: root.tabTurned(page)
                }
            }
        }
    }

    Component {
        id: aside

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
