pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The page of a stack of blank sheets: for which operation and day, how many sets, and how much paper that is. */
ConsultPage {
    id: root

    required property StackView stack
    required property PrintView printing
    signal gone

    readonly property bool wide: width > Theme.body * 36
    readonly property int pages: stack.number * stack.setPages
    readonly property bool ready: stack.setPages > 0 && !printing.busy

    title: words.stack_title

    GridLayout {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.space

        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Part {
                title: root.words.stack_operation

                Choice {
                    text: root.words.stack_any
                    chosen: root.stack.any
                    onClicked: root.stack.chooseOperation("")
                }

                Repeater {
                    model: root.stack.operations

                    Choice {
                        required property string choice
                        required property string label
                        required chosen
                        text: label
                        onClicked: root.stack.chooseOperation(choice)
                    }
                }
            }

            Part {
                title: root.words.stack_day
                visible: !root.stack.picking

                Choice {
                    text: root.words.stack_blank
                    chosen: root.stack.blank
                    onClicked: root.stack.leaveDay()
                }

                Choice {
                    text: root.stack.nextDay
                    chosen: root.stack.onNextDay
                    onClicked: root.stack.takeNextDay()
                }

                OpenButton {
                    width: implicitWidth + Theme.space
                    text: root.words.stack_other_day
                    onClicked: root.stack.pickDay()
                }
            }

            Part {
                title: root.words.stack_day + ": " + root.stack.days.said
                visible: root.stack.picking

                DayStrip {
                    width: parent.width
                    strip: root.stack.days
                    words: root.words
                    about: root.words.stack_day
                    onChosen: day => root.stack.chooseDay(day)
                }
            }

            Part {
                title: root.words.stack_sets + ": " + root.stack.number

                Repeater {
                    model: root.stack.sets

                    Choice {
                        required property int number
                        required chosen
                        text: number
                        spoken: root.words.stack_sets + ": " + number
                        onClicked: root.stack.chooseNumber(number)
                    }
                }

                BigButton {
                    text: "−"
                    Accessible.name: root.words.stack_fewer
                    onClicked: root.stack.chooseNumber(root.stack.number - 1)
                }

                BigButton {
                    text: "+"
                    Accessible.name: root.words.stack_more
                    onClicked: root.stack.chooseNumber(root.stack.number + 1)
                }
            }

            Part {
                title: root.words.stack_letters

                Repeater {
                    model: root.stack.languages

                    Choice {
                        required property string choice
                        required property string label
                        required chosen
                        text: label
                        onClicked: root.stack.chooseLanguage(choice)
                    }
                }

                Item {
                    width: Theme.gap
                    height: 1
                }

                Choice {
                    text: root.words.print_usual
                    chosen: !root.stack.large
                    onClicked: root.stack.chooseLetters(false)
                }

                Choice {
                    text: root.words.print_large
                    chosen: root.stack.large
                    onClicked: root.stack.chooseLetters(true)
                }
            }
        }

        Info {
            Layout.preferredWidth: root.wide ? Theme.body * 10.8 : parent.width
            Layout.alignment: Qt.AlignTop
            heading: Blanks.fill(root.words.stack_paper, {
                sets: root.stack.number,
                pages: root.stack.setPages
            })
            text: root.words.stack_clean
            visible: root.printing.state === PrintState.none

            Icon {
                x: (parent.width - width) / 2
                name: "doc"
                color: Theme.infoInk
                size: Math.min(parent.width * 0.6, root.room - Theme.body * 10)
                visible: root.wide && size > Theme.body * 3
            }
        }

        PrintingNow {
            Layout.preferredWidth: root.wide ? Theme.body * 10.8 : parent.width
            Layout.minimumHeight: root.wide ? root.room : 0
            Layout.alignment: Qt.AlignTop
            words: root.words
            printing: root.printing
            visible: root.printing.state !== PrintState.none
        }
    }

    back: BigButton {
        objectName: "back"
        minimum: Theme.mainTouch
        glyph: "left"
        text: root.words.back
        onClicked: root.gone()
    }

    buttons: [
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.print_stop
            visible: root.printing.busy
            onClicked: root.printing.stop()
        },
        BigButton {
            minimum: Theme.mainTouch
            text: root.printing.goOnWord
            visible: root.printing.restKnown && !root.printing.busy
            onClicked: root.printing.goOn()
        },
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.stack_one
            visible: root.ready && root.stack.number > 1
            onClicked: root.stack.printOne()
        },
        BigButton {
            objectName: "next"
            minimum: Theme.mainTouch
            primary: true
            sign: "printer"
            text: Blanks.fill(root.words.print_pages, {
                number: root.pages
            })
            visible: root.ready
            onClicked: root.stack.printAll()
        }
    ]

    component Choice: SegmentButton {}

    component Part: Column {
        id: part
        default property alias choices: flow.data
        required property string title
        readonly property bool whole: true

        width: parent?.width ?? 0
        spacing: Theme.mm(1)

        Body {
            width: parent.width
            strong: true
            text: part.title
        }

        Flow {
            id: flow
            width: parent.width
            spacing: Theme.gap
        }
    }
}
