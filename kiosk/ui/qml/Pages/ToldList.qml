pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** What the person told: each answer beside its label, in as many columns as asked for. Information only. */
Info {
    id: root

    required property SummaryView summary
    required property string noneText
    property int columns: 1

    Body {
        width: parent?.width ?? 0
        text: root.noneText
        color: Theme.infoInk
        visible: !root.summary.hasTold
    }

    Grid {
        id: grid
        width: parent?.width ?? 0
        columns: root.columns
        flow: Grid.TopToBottom
        rows: Math.ceil(told.count / root.columns)
        columnSpacing: 2 * Theme.space
        rowSpacing: Theme.mm(0.6)

        Repeater {
            id: told
            model: root.summary.told

            Row {
                id: line
                required property string label
                required property string answer
                width: (grid.width - (root.columns - 1) * grid.columnSpacing) / root.columns
                spacing: Theme.gap

                Body {
                    width: Math.floor((line.width - line.spacing) * 0.5)
                    text: line.label
                    color: Theme.infoInk
                }

                Body {
                    width: Math.ceil((line.width - line.spacing) * 0.5)
                    text: line.answer
                    color: Theme.infoInk
                    strong: true
                }
            }
        }
    }
}
