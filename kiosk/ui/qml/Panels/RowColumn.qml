pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

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
    /** The heads of the comparison, as it has them. */
    required property ListModel heads
    /** Whether other columns of the row draw a number. */
    required property bool counted
    /** Whether two numbers have room beside each other. */
    required property bool wide
    /** Whether it is one of several under each other, which have the whole width: then its options open by its head. */
    required property bool flat
    /** Where the numbers of all columns begin, so that they stand in one line; 0 where they need not. */
    property real numbersAt: 0
    signal optionOpened(string option)

    /** It is cut into no two windows where it has room in one. */
    readonly property bool whole: true
    readonly property bool unbroken: true
    readonly property real textNeed: said.y + said.height
    readonly property real need: foot.y + foot.height

    implicitHeight: need

    Body {
        id: head
        width: parent.width
        text: root.name
        strong: true
        leads: true
        visible: !root.flat
        Accessible.role: Accessible.ColumnHeader
    }

    Flow {
        id: openers
        width: parent.width
        spacing: Theme.gap
        visible: root.flat

        Repeater {
            model: root.flat ? root.heads : null

            OpenButton {
                required property string option
                required property string name
                readonly property bool leads: true
                text: name
                visible: root.options.includes(option)
                onClicked: root.optionOpened(option)
            }
        }
    }

    Rectangle {
        id: line
        readonly property bool leads: true
        y: head.height
        width: parent.width
        height: Theme.mm(0.9)
        color: Theme.outline
        visible: !root.flat
    }

    Body {
        id: said
        y: root.flat ? openers.height + Theme.mm(0.5) : line.y + line.height + Theme.mm(1.5)
        width: parent.width
        text: root.text
        lineHeight: root.flat ? 0.9 : Theme.leading
    }

    // A number is in one window with what draws it and what it counts, and with how sure that is if there is room.
    RowCount {
        id: foot
        y: Math.max(root.numbersAt, said.y + said.height) + Theme.mm(root.flat ? 0.5 : 1.5)
        width: parent.width
        words: root.words
        numbers: root.numbers
        brief: root.brief
        level: root.level
        certainty: root.certainty
        counted: root.counted
        wide: root.wide
        flat: root.flat
    }
}
