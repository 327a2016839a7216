pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Bridge

/** The page of printing: which sheets, in which letters, and the print state. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property SheetsView paper
    required property PrintView printing
    signal sheetTurned(string sheet)
    signal printChosen(bool large)
    signal printAsked
    signal codeAsked

    /** Whether the sheets and the printing have room beside each other. */
    readonly property bool wide: width > Theme.body * 42

    measure: root.wide ? Theme.body * 64 : Theme.measure

    Heading {
        width: parent.width
        text: root.page.title
    }

    Body {
        width: parent.width
        text: root.page.lead
        strong: true
        visible: text !== ""
    }

    Body {
        width: parent.width
        text: root.words.print_choose
    }

    GridLayout {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.space
        uniformCellWidths: true

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Repeater {
                model: root.paper.sheets

                ChoiceButton {
                    required property string sheet
                    required property string title
                    required property string about
                    required chosen
                    Layout.fillWidth: true
                    text: title
                    note: about
                    several: true
                    onClicked: root.sheetTurned(sheet)
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            PrintStatus {
                Layout.fillWidth: true
                words: root.words
                printing: root.printing
                nothing: root.paper.count === 0
                printText: root.paper.count === 0 ? root.words.print_none : root.paper.count === 1 ? root.words.print_one : Blanks.fill(root.words.print_many, {
                    number: root.paper.count
                })
                onPrintAsked: root.printAsked()
            }

            Body {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space
                text: root.words.print_letters
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                SegmentButton {
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: root.words.print_usual
                    chosen: !root.paper.large
                    onClicked: root.printChosen(false)
                }

                SegmentButton {
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: root.words.print_large
                    chosen: root.paper.large
                    onClicked: root.printChosen(true)
                }
            }

            BigButton {
                Layout.topMargin: Theme.space
                Layout.maximumWidth: parent.width
                text: root.words.code_show
                onClicked: root.codeAsked()
            }
        }
    }

    Repeater {
        model: root.page.body

        Body {
            required property string modelData
            width: parent?.width ?? 0
            text: modelData
        }
    }

    Points {
        width: parent.width
        points: root.page.points
    }
}
