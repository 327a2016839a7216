pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Pages
import Kinds
import Bridge

/** The page of the print preview: the sheets page by page, the copies of each, printing, and keeping a record. */
ConsultPage {
    id: root

    required property ConsultSession consult
    required property PrintView printing

    readonly property PrintPreview view: consult.preview
    readonly property bool beside: width > Theme.body * 30
    /** Which page of how many is on screen. */
    readonly property string placed: Blanks.fill(words.preview_page, {
        page: view.page,
        pages: view.pages
    })

    measure: width
    title: words.preview_title

    Connections {
        target: root.view

        function onPageTurned(): void {
            root.toTop();
        }
    }

    Grid {
        id: both
        width: parent.width
        columns: root.beside ? 2 : 1
        spacing: Theme.margin

        Column {
            id: paper
            width: root.beside ? (both.width - both.spacing) * 0.58 : both.width
            spacing: Theme.gap

            Body {
                width: parent.width
                text: root.view.drawing ? root.words.preview_drawing : root.placed
            }

            PaperPage {
                width: Math.min(parent.width, root.view.pageWidth)
                height: width * root.view.ratio
                visible: root.view.page > 0 || root.view.drawing
                Accessible.role: Accessible.Graphic
                Accessible.name: root.placed
                Component.onCompleted: follow(root.view)

                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.color: Theme.outline
                    border.width: Theme.line
                }
            }
        }

        Column {
            width: root.beside ? both.width - paper.width - both.spacing : both.width
            spacing: Theme.space

            BigButton {
                objectName: "back"
                text: root.words.preview_change
                onClicked: root.consult.go(ConsultStep.entries)
            }

            Info {
                width: parent.width
                sign: "warn"
                heading: root.words.preview_faults
                text: root.view.faults.join("\n")
                visible: root.view.faults.length > 0
            }

            Repeater {
                model: root.view.sheets

                RowLayout {
                    id: sheet
                    required property string sheet
                    required property string title
                    required property int copies
                    width: parent?.width ?? 0
                    spacing: Theme.gap

                    Body {
                        Layout.fillWidth: true
                        strong: sheet.copies > 0
                        text: sheet.title
                    }

                    SquareButton {
                        Accessible.role: Accessible.Button
                        side: Math.max(Theme.touch, Math.round(Theme.body * 1.4))
                        text: "−"
                        spoken: sheet.title + ": " + root.words.preview_fewer
                        enabled: sheet.copies > 0
                        onClicked: root.view.copy(sheet.sheet, -1)
                    }

                    Body {
                        Layout.preferredWidth: Theme.body
                        horizontalAlignment: Text.AlignHCenter
                        strong: true
                        text: sheet.copies
                        Accessible.name: Blanks.fill(root.words.preview_copies, {
                            sheet: sheet.title,
                            number: sheet.copies
                        })
                    }

                    SquareButton {
                        Accessible.role: Accessible.Button
                        side: Math.max(Theme.touch, Math.round(Theme.body * 1.4))
                        text: "+"
                        spoken: sheet.title + ": " + root.words.preview_more
                        onClicked: root.view.copy(sheet.sheet, 1)
                    }
                }
            }

            Body {
                width: parent.width
                text: root.words.print_letters
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                SegmentButton {
                    text: root.words.print_usual
                    chosen: !root.view.large
                    onClicked: root.consult.chooseLetters(false)
                }

                SegmentButton {
                    text: root.words.print_large
                    chosen: root.view.large
                    onClicked: root.consult.chooseLetters(true)
                }
            }

            SegmentButton {
                width: Math.min(implicitWidth, parent.width)
                several: true
                text: root.words.preview_clinic_copy
                chosen: root.view.clinicCopy
                onClicked: root.view.turnClinicCopy()
            }

            PrintStatus {
                width: parent.width
                words: root.words
                printing: root.printing
                nothing: root.view.count === 0
                printText: root.view.count === 0 ? root.words.print_none : root.view.count === 1 ? root.words.print_one : Blanks.fill(root.words.print_many, {
                    number: root.view.count
                })
                onPrintAsked: root.consult.printAll()
            }

            BigButton {
                minimum: Theme.mainTouch
                width: Math.min(implicitWidth, parent.width)
                text: root.words.record_keep
                visible: root.consult.record.offered
                onClicked: root.consult.go(ConsultStep.record)
            }

            RecordStatus {
                width: parent.width
                words: root.words
                record: root.consult.record
            }
        }
    }

    buttons: [
        BigButton {
            minimum: Theme.mainTouch
            glyph: "left"
            text: root.words.preview_before
            enabled: root.view.page > 1
            opacity: enabled ? 1 : 0.35
            onClicked: root.view.turnPage(-1)
        },
        BigButton {
            minimum: Theme.mainTouch
            glyph: "right"
            glyphAfter: true
            text: root.words.preview_after
            enabled: root.view.page < root.view.pages
            opacity: enabled ? 1 : 0.35
            onClicked: root.view.turnPage(1)
        }
    ]
}
