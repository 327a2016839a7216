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
    /** Whether it has the whole width: then the words stand beside the numbers where both have room. */
    required property bool flat
    readonly property bool unbroken: true
    readonly property bool none: counted && numbers.length === 0
    /** Whether two numbers have room beside each other with no word broken. */
    readonly property bool paired: wide && widestWord() <= (width - Theme.space) / 2
    readonly property real most: paired ? (width - Theme.space) / 2 : width
    /** The width of a number. */
    readonly property real each: flat ? Math.min(Math.max(Theme.mm(62), 6.5 * Theme.body, widestWord()), most) : most

    /** The width of the widest number in words, and of the longest word of what it is of: neither is broken. */
    function widestWord(): real {
        let widest = 0;
        for (const number of root.numbers) {
            widest = Math.max(widest, Math.ceil(figures.advanceWidth(number.told)) + 2);
            for (const word of number.arm.split(" "))
                widest = Math.max(widest, Math.ceil(letters.advanceWidth(word)) + 2);
        }
        return widest;
    }

    /** The width that the numbers, or the words that there is none, leave. */
    readonly property real rest: width - (numbers.length > 0 ? drawn.width + columnSpacing : 0) - (none ? missing.width + columnSpacing : 0)
    readonly property bool beside: flat && rest >= Math.max(8 * Theme.body, sure.implicitWidth)

    columns: beside ? 2 : 1
    columnSpacing: Theme.space
    rowSpacing: Theme.mm(beside ? 0 : 2)
    verticalItemAlignment: none ? Grid.AlignVCenter : Grid.AlignTop

    FontMetrics {
        id: letters
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

    FontMetrics {
        id: figures
        font.family: Theme.family
        font.pixelSize: Theme.title
        font.weight: Font.Bold
    }

    Grid {
        id: drawn
        columns: root.paired ? 2 : 1
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
        width: root.beside ? root.rest : root.width
        spacing: Theme.mm(1)

        Body {
            width: parent.width
            text: root.brief
            lineHeight: root.flat ? 0.9 : Theme.leading
            visible: text !== ""
        }

        CertaintyDots {
            id: sure
            value: root.level
            word: root.certainty
            visible: root.level >= 0
        }
    }
}
