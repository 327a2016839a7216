pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** One rating: what is rated, and its choices in a row beside it, or under it where the page is narrow. */
Item {
    id: root

    required property string question
    required property string prompt
    required property list<string> choices
    required property list<string> labels
    required property int chosen
    required property bool sideBySide
    /** The height that it may have; it takes more where it needs that. */
    required property real share
    signal rated(string choice)

    /** It is not cut where the page is turned window by window. */
    readonly property bool whole: true
    readonly property int count: Math.max(1, choices.length)
    readonly property real least: Math.max(...labels.map(label => Math.ceil(Ruler.across(label, metrics.font)))) + 2 * Theme.gap + Theme.body * 1.4
    readonly property real all: sideBySide ? Math.min(width * 0.56, count * Theme.mm(61) + (count - 1) * Theme.gap) : width
    /** Whether the choices stand under each other: where they have no room in a row. */
    readonly property bool stacked: !sideBySide && count * (least + Theme.gap) - Theme.gap > width
    readonly property real side: stacked ? width : Math.max(sideBySide ? least : 0, Math.floor((all - (count - 1) * Theme.gap) / count))
    readonly property real taken: count * (side + Theme.gap) - Theme.gap

    /** The height of a button that its words need. */
    readonly property real low: Math.max(Theme.touch, Math.ceil(metrics.height) + 2 * Theme.mm(1.5))
    readonly property real above: label.implicitHeight + Theme.mm(2)

    readonly property real tall: sideBySide ? Math.max(low, label.implicitHeight, Math.min(share, Theme.mm(21))) : Math.max(low, Math.min(share - above, Theme.mm(20)))

    implicitHeight: sideBySide ? tall : above + (stacked ? count * (low + Theme.gap) - Theme.gap : tall)
    Accessible.role: Accessible.Grouping
    Accessible.name: prompt

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

    Body {
        id: label
        width: root.sideBySide ? root.width - root.taken - Theme.space : root.width
        y: root.sideBySide ? Math.round((root.height - height) / 2) : 0
        text: root.prompt
        strong: true
    }

    Grid {
        id: answers
        x: root.sideBySide ? root.width - root.taken : 0
        y: root.sideBySide ? 0 : label.height + Theme.mm(2)
        columns: root.stacked ? 1 : root.count
        spacing: Theme.gap

        Repeater {
            model: root.choices

            SegmentButton {
                required property string modelData
                required property int index
                width: root.side
                height: root.stacked ? root.low : root.tall
                text: root.labels[index] ?? ""
                flush: root.stacked
                spoken: root.prompt + ": " + text
                chosen: root.chosen === index
                onClicked: root.rated(modelData)
            }
        }
    }
}
