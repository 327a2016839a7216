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

    /** Whether the sheets stand in pairs: on a low glass that has no room for anything beside them. */
    readonly property bool paired: !wide && width > 30 * Theme.body
    /** Whether the pages of a sheet have room beside its name; else they stand under it. */
    readonly property bool counted: first > 13 * Theme.body
    /** Whether each sheet has a line only, because there are many, or because so they all have room, and else they have
        none; what it is, is heard all the same. Once it is, it stays so until what it rests on is another: bound to the
        height of the sheets, which rests on it, it would feed itself. */
    property bool brief: false
    readonly property var basis: [rows.count, room, width, Theme.body]

    function settle(): void {
        const gaps = (rows.count - 1) * sheets.spacing;
        const least = rows.count * Math.max(Theme.touch, Math.ceil(1.3 * Theme.body) + 2 * Theme.mm(2.5)) + gaps;
        if (rows.count > 5 || paired || (wide && sheets.need > room && least <= room))
            root.brief = true;
    }

    onBasisChanged: {
        brief = false;
        Qt.callLater(settle);
    }

    columns: root.wide ? 2 : 1
    columnSpacing: 2 * Theme.space
    rowSpacing: Theme.mm(4)

    Grid {
        id: sheets

        /** The height that they need, as none is stretched. */
        readonly property real need: {
            let need = (rows.count - 1) * spacing;
            for (let row = 0; row < rows.count; row++)
                need += rows.itemAt(row)?.implicitHeight ?? 0;
            return need;
        }

        width: root.first
        columns: root.paired ? 2 : 1
        spacing: Theme.gap
        onNeedChanged: Qt.callLater(root.settle)

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
                readonly property string counts: pages === 0 ? "" : pages === 1 ? root.words.sheet_pages_one : Blanks.fill(root.words.sheet_pages, {
                    number: pages
                })
                rightPadding: root.counted ? count.width + Theme.space : Theme.gap
                text: title
                note: !root.counted ? counts : root.brief ? "" : about
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
                    text: row.counts
                    strong: row.chosen
                    color: row.ink
                    visible: root.counted
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
