pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** A column of an opened row: its options, a sentence, its numbers with their dots or bars, and how sure anybody can be. */
Item {
    id: root

    required property var options
    required property string name
    required property string text
    required property var numbers
    required property string brief
    required property int level
    required property string certainty
    required property var words
    /** Whether other columns of the row draw a number. */
    required property bool counted
    /** Whether two numbers have room beside each other. */
    required property bool wide
    /** Where the numbers of all columns begin, so that they stand in one line; 0 where they need not. */
    property real numbersAt: 0

    /** It is cut into no two windows where it has room in one. */
    readonly property bool whole: true
    readonly property real textNeed: said.y + said.height
    readonly property real need: foot.y + foot.height

    implicitHeight: need

    Body {
        id: head
        width: parent.width
        text: root.name
        strong: true
        leads: true
        Accessible.role: Accessible.ColumnHeader
    }

    Rectangle {
        id: line
        readonly property bool leads: true
        y: head.height
        width: parent.width
        height: Theme.mm(0.9)
        color: Theme.outline
    }

    Body {
        id: said
        y: line.y + line.height + Theme.mm(1.5)
        width: parent.width
        text: root.text
    }

    // A number is in one window with what draws it and what it counts, and with how sure that is if there is room.
    Column {
        id: foot
        readonly property bool unbroken: true
        y: Math.max(root.numbersAt, said.y + said.height) + Theme.mm(1.5)
        width: parent.width
        spacing: Theme.mm(2)

        RowCount {
            width: parent.width
            visible: height > 0
            words: root.words
            numbers: root.numbers
            brief: root.brief
            counted: root.counted
            wide: root.wide
        }

        CertaintyDots {
            value: root.level
            word: root.certainty
            visible: root.level >= 0
        }
    }
}
