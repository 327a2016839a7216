pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The numbers of a column of an opened row, or that there is none; beneath or beside them of whom and over how long,
    and how sure that is. */
Grid {
    id: root

    required property var words
    required property var numbers
    required property string brief
    required property int level
    required property string certainty
    required property bool counted
    required property bool wide
    /** Whether the words stand beside the numbers. */
    required property bool flat
    readonly property bool unbroken: true
    readonly property bool none: counted && numbers.length === 0
    /** The width of a number. */
    readonly property real each: flat ? Math.min(Math.max(Theme.mm(62), 6.5 * Theme.body, widestWord()), width / 3) : wide ? (width - Theme.space) / 2 : width

    /** The width of the longest word of what the numbers are of: it is not broken. */
    function widestWord(): real {
        let widest = 0;
        for (const number of root.numbers)
            for (const word of number.arm.split(" "))
                widest = Math.max(widest, Math.ceil(letters.advanceWidth(word)) + 2);
        return widest;
    }

    columns: flat ? 2 : 1
    columnSpacing: Theme.space
    rowSpacing: Theme.mm(flat ? 0 : 2)
    verticalItemAlignment: none ? Grid.AlignVCenter : Grid.AlignTop

    FontMetrics {
        id: letters
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

    Grid {
        id: drawn
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.mm(1)
        visible: root.numbers.length > 0

        Repeater {
            model: root.numbers

            RowNumber {
                required property var modelData
                number: modelData
                small: root.numbers.length > 1 && !root.wide
                width: root.each
            }
        }
    }

    Body {
        id: missing
        width: Math.min(implicitWidth, root.width)
        text: root.words.row_no_number
        font.pixelSize: Theme.title
        strong: true
        visible: root.none
    }

    Column {
        width: root.flat ? root.width - (drawn.visible ? drawn.width + root.columnSpacing : 0) - (missing.visible ? missing.width + root.columnSpacing : 0) : root.width
        spacing: Theme.mm(1)

        Body {
            width: parent.width
            text: root.brief
            visible: text !== ""
        }

        CertaintyDots {
            value: root.level
            word: root.certainty
            visible: root.level >= 0
        }
    }
}
