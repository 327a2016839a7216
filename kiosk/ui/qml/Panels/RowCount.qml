pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The numbers of a column of an opened row, and of whom and over how long; or that there is none. */
Column {
    id: root

    required property var words
    required property var numbers
    required property string brief
    required property bool counted
    required property bool wide
    readonly property bool unbroken: true

    spacing: Theme.mm(1)

    Grid {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.mm(1)

        Repeater {
            model: root.numbers

            RowNumber {
                required property var modelData
                number: modelData
                small: root.numbers.length > 1 && !root.wide
                width: root.wide ? (root.width - Theme.space) / 2 : root.width
            }
        }
    }

    Body {
        width: parent.width
        text: root.words.row_no_number
        font.pixelSize: Theme.title
        strong: true
        visible: root.counted && root.numbers.length === 0
    }

    Body {
        width: parent.width
        text: root.brief
        visible: text !== ""
    }
}
