pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The page of the print preview: a page as large as on paper beside the copies of each sheet, or the state of printing. */
ConsultPage {
    id: root

    required property ConsultSession consult
    required property PrintView printing
    /** Where the paper stands, which nobody touches, if the page is brought down; else it stands in the page. */
    required property Item shelf

    readonly property PrintPreview view: consult.preview
    /** Whether the copies stand beside the paper; in large letters they have no room there. */
    readonly property bool wide: width > Theme.body * (Theme.capitalMm < 6 ? 30 : 36)
    /** Whether the ways have their words alone: on a glass that is small for the letters. */
    readonly property bool bare: width < 20 * Theme.body
    readonly property bool idle: !printing.busy && printing.state !== PrintState.notSure

    title: words.preview_title

    GridLayout {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.space

        Item {
            id: place
            readonly property bool whole: true

            Layout.preferredWidth: root.wide ? (parent.width - parent.columnSpacing) * 0.56 : parent.width
            Layout.alignment: Qt.AlignTop
            implicitHeight: paper.height
            visible: root.shelf === null

            PreviewPaper {
                id: paper
                parent: root.shelf ?? place
                width: parent.width
                words: root.words
                view: root.view
                room: root.shelf?.height ?? root.room
            }
        }

        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Info {
                width: parent.width
                sign: "warn"
                heading: root.words.preview_faults
                text: root.view.faults.join("\n")
                visible: root.view.faults.length > 0
            }

            Info {
                width: parent.width
                text: root.view.longer.join("\n")
                visible: root.view.longer.length > 0
            }

            PrintingNow {
                width: parent.width
                words: root.words
                printing: root.printing
                visible: root.printing.state !== PrintState.none
            }

            PreviewCopies {
                width: parent.width
                words: root.words
                consult: root.consult
                visible: root.idle
            }

            RecordStatus {
                width: parent.width
                words: root.words
                record: root.consult.record
            }
        }
    }

    back: [
        BigButton {
            minimum: Theme.mainTouch
            glyph: root.bare ? "" : "left"
            leftPadding: root.bare ? Theme.gap : Theme.space
            rightPadding: leftPadding
            text: root.words.preview_before
            visible: root.view.page > 1
            onClicked: root.view.turnPage(-1)
        },
        BigButton {
            minimum: Theme.mainTouch
            glyph: root.bare ? "" : "right"
            leftPadding: root.bare ? Theme.gap : Theme.space
            rightPadding: leftPadding
            text: root.words.preview_after
            visible: root.view.page < root.view.pages
            onClicked: root.view.turnPage(1)
        },
        BigButton {
            minimum: Theme.mainTouch
            glyph: root.bare ? "" : paper.lowest ? "up" : "down"
            leftPadding: root.bare ? Theme.gap : Theme.space
            rightPadding: leftPadding
            text: paper.lowest ? root.words.preview_top : root.words.preview_rest
            visible: paper.parts > 1
            onClicked: paper.turn()
        }
    ]

    buttons: [
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.record_keep
            visible: root.consult.record.offered
            onClicked: root.consult.go(ConsultStep.record)
        },
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.print_stop
            visible: root.printing.busy && root.printing.state !== PrintState.stopping
            onClicked: root.printing.stop()
        },
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.print_no
            visible: root.printing.state === PrintState.notSure
            onClicked: root.printing.confirmPages(false)
        },
        BigButton {
            minimum: Theme.mainTouch
            primary: true
            text: root.words.print_yes
            visible: root.printing.state === PrintState.notSure
            onClicked: root.printing.confirmPages(true)
        },
        BigButton {
            objectName: "next"
            minimum: Theme.mainTouch
            primary: true
            sign: "printer"
            text: root.printing.restKnown ? root.printing.goOnWord : root.view.total === 1 ? root.words.print_pages_one : Blanks.fill(root.words.print_pages, {
                number: root.view.total
            })
            visible: root.idle && root.view.count > 0 && !root.view.drawing
            onClicked: {
                if (root.printing.restKnown)
                    root.printing.goOn();
                else
                    root.consult.printAll();
            }
        }
    ]
}
