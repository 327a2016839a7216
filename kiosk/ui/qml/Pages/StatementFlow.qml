pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** Statements, then others under a heading: down one column, or down two where there is room for that and a limit. */
Flow {
    id: root

    required property ListModel statements
    /** The numbers of the first one shown, and of the first one that is not. */
    property int from: 0
    property int until: 1000
    property string heading: ""
    property ListModel others: null
    property string whereText: ""
    /** The most height of a column. */
    property real room: Infinity
    signal asked(string statement)

    /** Whether two columns of that height did not hold them: then they stand down one, which is cut into windows. */
    property bool spilled: false
    readonly property bool two: room < Infinity && width > Theme.body * 34 && !spilled
    readonly property real columnWidth: two ? (width - spacing) / 2 : width

    /** How many of the statements, from the first one shown, have room in that height. */
    function fitting(height: real): int {
        let used = -spacing;
        for (let place = root.from; place < each.count; place++) {
            used += ((each.itemAt(place) as StatementCard)?.implicitHeight ?? 0) + spacing;
            if (used > height)
                return place;
        }
        return each.count;
    }

    function check(): void {
        if (two && implicitWidth > width + 1)
            spilled = true;
    }

    function begin(): void {
        spilled = false;
    }

    onRoomChanged: Qt.callLater(begin)
    onWidthChanged: Qt.callLater(begin)
    onFromChanged: Qt.callLater(begin)
    // Later, because while it is laid out a card may be higher than it comes to be.
    onImplicitWidthChanged: Qt.callLater(check)
    flow: two ? Flow.TopToBottom : Flow.LeftToRight
    height: two ? room : implicitHeight
    spacing: Theme.gap

    Repeater {
        id: each
        model: root.statements

        StatementCard {
            required property int index
            required property string statement
            required text
            required certainty
            required certaintyWord
            width: root.columnWidth
            whereText: root.whereText
            visible: index >= root.from && index < root.until
            onClicked: root.asked(statement)
        }
    }

    Heading {
        level: 2
        width: root.columnWidth
        text: root.heading
        visible: text !== ""
    }

    Repeater {
        model: root.others

        StatementCard {
            required property string statement
            required text
            required certainty
            required certaintyWord
            width: root.columnWidth
            onClicked: root.asked(statement)
        }
    }
}
