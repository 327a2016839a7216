pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The sheets to choose from with their pages; beside them the printer, the letters and the code. */
Grid {
    id: root

    required property bool wide
    /** The height of the page's window. */
    required property real room
    required property var words
    required property SheetsView paper
    required property PrinterBefore printer
    signal sheetTurned(string sheet)
    signal printChosen(bool large)

    readonly property real first: wide ? Theme.columns(7) : width
    readonly property real second: wide ? width - first - columnSpacing : width

    /** Whether the sheets are so many that each has a line only; what it is, is heard all the same. */
    readonly property bool brief: rows.count > 5 || paired

    /** Whether the sheets stand in pairs: on a low glass that has no room for anything beside them. */
    readonly property bool paired: !wide && width > 30 * Theme.body

    columns: root.wide ? 2 : 1
    columnSpacing: 2 * Theme.space
    rowSpacing: Theme.mm(4)

    Grid {
        id: sheets
        width: root.first
        columns: root.paired ? 2 : 1
        spacing: Theme.gap

        Repeater {
            id: rows
            model: root.paper.sheets

            ChoiceButton {
                id: row
                required property string sheet
                required property string title
                required property string about
                required property int pages
                required chosen
                width: (sheets.width + sheets.spacing) / sheets.columns - sheets.spacing
                height: root.wide ? Math.max(implicitHeight, Math.min(Theme.mm(34), (root.room - sheets.spacing * (rows.count - 1)) / Math.max(1, rows.count))) : implicitHeight
                rightPadding: count.width + Theme.space
                text: title
                note: root.brief ? "" : about
                several: true
                Accessible.name: about === "" ? title : title + ". " + about
                onClicked: root.sheetTurned(sheet)

                Body {
                    id: count
                    anchors {
                        right: parent.right
                        rightMargin: Theme.space
                        verticalCenter: parent.verticalCenter
                    }
                    text: row.pages === 0 ? "" : row.pages === 1 ? root.words.sheet_pages_one : Blanks.fill(root.words.sheet_pages, {
                        number: row.pages
                    })
                    strong: row.chosen
                    color: row.ink
                }
            }
        }
    }

    Column {
        width: root.second
        spacing: Theme.mm(4)

        Info {
            width: parent.width
            sign: root.printer.trouble ? "warn" : "printer"
            heading: root.paper.count === 0 ? root.words.print_none_title : root.printer.title
            text: root.paper.count === 0 ? root.words.print_none_text : root.printer.text
        }

        Column {
            width: parent.width
            spacing: Theme.gap

            Body {
                width: parent.width
                text: root.words.print_letters
                strong: true
            }

            Row {
                id: letters
                width: parent.width
                spacing: Theme.gap

                SegmentButton {
                    width: (letters.width - letters.spacing) / 2
                    text: root.words.print_usual
                    chosen: !root.paper.large
                    onClicked: root.printChosen(false)
                }

                SegmentButton {
                    width: (letters.width - letters.spacing) / 2
                    text: root.words.print_large
                    chosen: root.paper.large
                    onClicked: root.printChosen(true)
                }
            }
        }

        CodeCard {
            width: parent.width
            words: root.words
            paper: root.paper
        }
    }
}
