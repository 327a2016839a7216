pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The heads of the columns: each opens the page of its option, but for staff, whose rail leads there: then it is a name. */
Item {
    id: root

    required property ListModel heads
    /** What the table is called. */
    required property string table
    required property real labelWidth
    required property real columnWidth
    /** What the marks in the first column say; "" where there are none. */
    required property string talkedText
    signal opened(string option)

    readonly property alias count: columns.count

    /** The head of the column with that number; all of them before it is made. */
    function headOf(column: int): Item {
        return column < columns.count ? columns.itemAt(column) : root;
    }

    Accessible.role: Accessible.Row
    Accessible.name: root.table

    implicitHeight: row.implicitHeight

    component Named: Body {
        strong: true
        Accessible.role: Accessible.ColumnHeader
    }

    Named {
        id: talked
        width: root.labelWidth
        text: root.talkedText
        visible: text !== ""
    }

    Row {
        id: row
        x: root.labelWidth + Theme.gap
        spacing: Theme.gap

        Repeater {
            id: columns
            model: root.heads
            delegate: root.talkedText === "" ? opening : plain
        }
    }

    Component {
        id: opening

        Item {
            id: head

            required property string option
            required property string name
            required property string picture

            width: root.columnWidth
            implicitHeight: button.implicitHeight
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: name

            ComparisonHead {
                id: button
                width: parent.width
                name: head.name
                picture: head.picture
                onClicked: root.opened(head.option)
            }
        }
    }

    Component {
        id: plain

        Named {
            required property string name
            width: root.columnWidth
            text: name
        }
    }
}
