pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** A number in words and, where it counts people, as 100 circles filled from the bottom; with its group, period, certainty and source. */
Rectangle {
    id: root

    required property string claim
    required property string told
    required property int perHundred
    required property string population
    required property string period
    required property string certainty
    required property string source
    required property var words

    implicitHeight: column.implicitHeight + 2 * Theme.space
    color: Theme.surface
    border.color: Theme.outline
    border.width: Theme.line
    radius: Theme.radius

    Column {
        id: column
        x: Theme.space
        y: Theme.space
        width: root.width - 2 * Theme.space
        spacing: Theme.gap

        Body {
            width: parent.width
            text: root.claim
            strong: true
        }

        Body {
            width: parent.width
            text: root.told
        }

        Grid {
            columns: 20
            columnSpacing: Theme.mm(1)
            rowSpacing: Theme.mm(1)
            visible: root.perHundred >= 0

            Repeater {
                model: root.perHundred >= 0 ? 100 : 0

                Rectangle {
                    required property int index
                    /** The circle's place, counted from the bottom row up. */
                    readonly property int place: (4 - Math.floor(index / 20)) * 20 + index % 20
                    width: Theme.mm(4.4)
                    height: width
                    radius: width / 2
                    color: place < root.perHundred ? Theme.accent : "transparent"
                    border.color: Theme.outline
                    border.width: Math.max(1, Theme.line / 1.5)
                }
            }
        }

        Repeater {
            model: [root.words.detail_group + " " + root.population, root.words.detail_period + " " + root.period, root.words.detail_certainty + " " + root.certainty, root.source]

            Body {
                required property string modelData
                width: column.width
                text: modelData
            }
        }
    }
}
