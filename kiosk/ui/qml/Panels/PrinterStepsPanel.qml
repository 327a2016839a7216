pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** What staff do about a fault of the printer, step by step, and the button of the last step. */
PanelFrame {
    id: root

    required property PrintView printing
    signal mended

    readonly property bool beside: width > height && width > Theme.body * 36

    title: printing.title
    closeText: words.back
    measure: width

    primary: printing.goesOn ? mending : null

    Component {
        id: mending
        BigButton {
            primary: true
            minimum: Theme.mainTouch
            sign: "printer"
            text: root.printing.goOnWord
            onClicked: root.mended()
        }
    }

    Grid {
        id: grid
        width: parent.width
        columns: root.beside ? 2 : 1
        columnSpacing: 2 * Theme.space
        rowSpacing: Theme.space

        Column {
            id: steps
            width: root.beside ? Theme.columns(7) : grid.width
            spacing: Theme.space

            Repeater {
                model: root.printing.steps

                Row {
                    id: step
                    required property string modelData
                    required property int index
                    width: steps.width
                    spacing: Theme.space

                    StepDisc {
                        id: disc
                        number: step.index + 1
                    }

                    Body {
                        width: step.width - disc.width - step.spacing
                        anchors.verticalCenter: parent.verticalCenter
                        text: step.modelData
                    }
                }
            }
        }

        Column {
            width: root.beside ? grid.width - steps.width - grid.columnSpacing : grid.width
            spacing: Theme.space

            Info {
                width: parent.width
                heading: root.words.steps_job_title
                text: Blanks.fill(root.words.steps_job, {
                    pages: root.printing.pages,
                    out: root.printing.out
                })
                visible: root.printing.restKnown
            }

            Info {
                width: parent.width
                heading: root.words.steps_else_title
                text: root.words.steps_else_text
            }
        }
    }
}
