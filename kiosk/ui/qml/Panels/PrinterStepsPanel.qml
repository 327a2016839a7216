pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** What staff do about a fault of the printer, step by step. */
PanelFrame {
    id: root

    required property PrintView printing

    title: printing.title

    Repeater {
        id: steps
        model: root.printing.steps

        Row {
            id: step
            required property string modelData
            required property int index
            width: parent?.width ?? 0
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
