pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Animation
import Bridge

/** The page of one option: the drawing that plays its steps, and all steps in words, the one drawn marked.

    On a wide screen the drawing stands beside the words and stays in sight; else it stands between them. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property OptionView option

    readonly property bool drawn: option.procedure.drawn
    readonly property bool wide: Window.width > Window.height
    readonly property bool pinned: drawn && wide && Theme.capitalMm < 6
    /** What the frame leaves of the height of a wide screen, and the buttons where they stand below the drawing.
        Reckoned, because the height itself depends on how long this page is. */
    readonly property real room: Window.height - 8 * Theme.gap - 2 * Theme.body - (pinned ? 3 * Theme.touch + Theme.mainTouch : 3 * (1.3 * Theme.body + Theme.mm(5)))

    measure: width

    Item {
        id: sheet

        readonly property real beside: root.pinned ? figure.width + Theme.margin : 0
        readonly property real beneath: intro.height + Theme.space

        width: parent.width
        height: root.pinned ? Math.max(figure.height, list.y + list.height) : list.y + list.height

        Column {
            id: intro
            x: sheet.beside
            width: sheet.width - x
            spacing: Theme.space

            Body {
                width: parent.width
                text: root.option.summary
                strong: true
            }
        }

        Procedure {
            id: figure
            objectName: "procedure"

            /** The distance to scroll before all of the figure is in sight, where it stays from then on. */
            readonly property real hidden: Math.max(0, height + 2 * Theme.gap - root.height)
            readonly property real most: root.wide ? Math.max(Theme.mm(60), root.room * 4 / 3) : root.Window.height * 0.55

            width: root.pinned ? sheet.width * 0.42 : sheet.width
            y: root.pinned ? Math.max(0, Math.min(root.place - hidden, sheet.height - height)) : sheet.beneath
            visible: root.drawn
            beside: root.wide && !root.pinned
            drawingWidth: Math.round(Math.min(beside ? width * 0.48 : width, most))
            steps: root.option.procedure.steps
            actors: root.option.procedure.actors
            words: root.words
        }

        Column {
            id: list
            x: sheet.beside
            y: sheet.beneath + (root.drawn && !root.pinned ? figure.height + Theme.space : 0)
            width: sheet.width - x
            spacing: Theme.gap

            Repeater {
                model: root.option.steps

                StepCard {
                    width: list.width
                    words: root.words
                    shown: root.drawn && figure.step === number - 1
                }
            }
        }
    }
}
