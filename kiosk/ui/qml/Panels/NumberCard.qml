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

    /** It is not cut between two windows, if one has room for it. */
    readonly property bool unbroken: true
    /** Whether the number stands beside what is told of it. */
    readonly property bool wide: width > 2 * Math.max(Theme.mm(90), 18 * Theme.body)
    readonly property real inner: width - 2 * Theme.space
    readonly property real half: wide ? (inner - Theme.space) / 2 : inner

    implicitHeight: about.y + about.height + Theme.space
    color: Theme.surface
    border.color: Theme.outline
    border.width: Theme.line
    radius: Theme.radius

    Grid {
        id: halves
        x: Theme.space
        y: Theme.space
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.gap

        Column {
            width: root.half
            spacing: Theme.gap

            Body {
                width: parent.width
                text: root.claim
                strong: true
            }

            Body {
                width: parent.width
                text: root.told
                strong: true
                font.pixelSize: Theme.lead
            }

            Grid {
                /** It is read as one picture. */
                readonly property bool unbroken: true
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
                        width: Theme.mm(3.8)
                        height: width
                        radius: width / 2
                        color: place < root.perHundred ? Theme.accent : "transparent"
                        border.color: Theme.outline
                        border.width: Math.max(1, Theme.line / 1.5)
                    }
                }
            }
        }

        Column {
            width: root.half
            spacing: Theme.gap

            Repeater {
                model: [root.words.detail_group + " " + root.population, root.words.detail_period + " " + root.period, root.words.detail_certainty + " " + root.certainty]

                Body {
                    required property string modelData
                    width: root.half
                    text: modelData
                }
            }
        }
    }

    Body {
        id: about
        x: Theme.space
        y: halves.y + halves.height + Theme.gap
        width: root.inner
        text: root.source
    }
}
