pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The page of an ending: get help now, or this aid is not for you. What to do comes first; beside it why.

    It is one window up to letters of twice the usual: where they are large it says less, never smaller. In those what to
    do comes first in few words, and the next windows say all of it. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property EndingView ending
    required property PrintView printing
    signal printAsked
    signal mistaken
    signal finished

    readonly property bool beside: width > height && width > Theme.body * 30
    /** Whether there is little room: then what to do is in letters of one size, and has more of the width. */
    readonly property bool tight: beside && height < Theme.body * 18
    /** Whether there is room for the bold words alone. */
    readonly property bool scant: !beside && height < Theme.body * 22
    readonly property string lastly: page.body[page.body.length - 1] ?? ""
    readonly property bool begun: printing.state !== PrintState.none

    measure: width

    property Component primary: Component {
        BigButton {
            primary: true
            minimum: Theme.mainTouch
            sign: root.begun || root.scant ? "" : "printer"
            visible: !root.printing.busy
            text: root.begun ? root.words.ending_finish : root.words.ending_print
            onClicked: root.begun ? root.finished() : root.printAsked()
        }
    }

    property Component before: Component {
        BigButton {
            objectName: "back"
            minimum: Theme.mainTouch
            visible: !root.printing.busy
            text: root.scant ? root.words.ending_mistake_short : root.words.ending_mistake
            Accessible.name: root.words.ending_mistake
            onClicked: root.mistaken()
        }
    }

    Grid {
        id: grid
        width: parent.width
        columns: root.beside ? 2 : 1
        columnSpacing: root.tight ? Theme.space : 2 * Theme.space
        rowSpacing: Theme.gap

        Column {
            id: todo
            width: root.beside ? Theme.columns(root.tight ? 8 : 7) : grid.width
            spacing: Theme.mm(Theme.twice ? 1.5 : 3)

            Body {
                width: parent.width
                text: root.page.lead
                strong: true
                visible: text !== ""
            }

            Repeater {
                id: advice
                model: root.ending.advice

                Advice {
                    required property string text
                    required sign
                    required title
                    width: todo.width
                    height: Math.max(implicitHeight, root.beside ? Math.min((root.windowHeight - todo.spacing * (advice.count - 1)) / advice.count, Theme.mm(40)) : 0)
                    note: root.scant ? "" : text
                    large: (root.beside && !root.tight) || (Theme.twice && Window.height > Theme.mm(180)) ? Theme.lead / Theme.body : 1
                }
            }
        }

        PrintStatus {
            width: root.beside ? grid.width - todo.width - grid.columnSpacing : grid.width
            words: root.words
            printing: root.printing
            printText: root.words.ending_print
            visible: root.begun
            onPrintAsked: root.printAsked()
        }

        Reasons {
            width: root.beside ? grid.width - todo.width - grid.columnSpacing : grid.width
            visible: !root.begun && (!root.scant || Theme.twice)
        }

        Column {
            width: grid.width
            spacing: Theme.gap
            visible: !root.begun && root.scant && Theme.twice

            Repeater {
                model: root.ending.advice

                Column {
                    id: whole
                    required property string title
                    required property string text
                    width: grid.width
                    visible: text !== ""

                    Heading {
                        level: 2
                        width: parent.width
                        text: whole.title
                    }

                    Body {
                        width: parent.width
                        text: whole.text
                    }
                }
            }
        }

        Body {
            width: grid.width
            text: told.height + todo.height + grid.rowSpacing <= root.windowHeight ? told.text : root.lastly
            visible: !root.begun && root.scant && !Theme.twice && text !== ""
        }

        Body {
            id: told
            width: grid.width
            text: (root.ending.ticked.length > 0 ? root.words.ending_ticked + ": " + root.ending.ticked.join("; ") + ". " : "") + root.lastly
            visible: false
        }
    }

    /** What was ticked, and what that may mean. */
    component Reasons: Column {
        id: reasons
        spacing: root.tight ? Theme.mm(1) : Theme.gap

        Heading {
            level: 2
            width: parent.width
            text: root.words.ending_ticked
            visible: ticks.count > 0
        }

        Repeater {
            id: ticks
            model: root.ending.ticked

            Row {
                id: tick
                required property string modelData
                width: reasons.width
                spacing: Theme.gap

                Mark {
                    y: Theme.body * 0.15
                    chosen: true
                    several: true
                }

                Body {
                    width: tick.width - Theme.body - tick.spacing
                    text: tick.modelData
                    strong: true
                }
            }
        }

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.outline
            visible: ticks.count > 0
        }

        Repeater {
            model: root.page.body

            Body {
                required property string modelData
                width: reasons.width
                text: modelData
            }
        }
    }
}
