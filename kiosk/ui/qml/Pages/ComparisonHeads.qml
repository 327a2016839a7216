pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The heads of the columns: each opens the page of its option, but for staff, whose rail leads there: then it is a name. */
Item {
    id: root

    required property ListModel heads
    required property real labelWidth
    required property real columnWidth
    /** What the marks in the first column say; "" where there are none. */
    required property string talkedText
    signal opened(string option)

    readonly property alias count: columns.count

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

        ComparisonHead {
            width: root.columnWidth
            onClicked: root.opened(option)
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
