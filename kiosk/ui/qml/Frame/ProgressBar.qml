pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** Progress: a bar for each part of the way, and the number of this one; a screen reader is told its name too. */
Row {
    id: root

    required property PageView page
    required property var words
    /** The width that there is: the bars come only where they have room. */
    required property real room

    readonly property int parts: page.sections.length
    readonly property real step: Theme.body * 0.78
    readonly property real bars: parts * (step + Theme.body * 0.2) + Theme.body * 0.3
    /** The width of the words alone. */
    readonly property real least: Math.ceil(measure.advanceWidth) + 2

    function told(text: string): string {
        return Blanks.fill(text, {
            part: root.page.section,
            parts: root.parts
        });
    }

    spacing: Theme.body * 0.5

    TextMetrics {
        id: measure
        text: said.text
        font: said.font
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.body * 0.2
        visible: root.room >= root.bars + root.least

        Repeater {
            model: root.parts

            Rectangle {
                required property int index
                width: root.step
                height: Theme.body * 0.34
                radius: height / 2
                color: index < root.page.section ? Theme.accent : Theme.paper
                border.color: Theme.outline
                border.width: Theme.line
            }
        }
    }

    Body {
        id: said
        anchors.verticalCenter: parent.verticalCenter
        text: root.told(root.words.part_short)
        wrapMode: Text.NoWrap
        Accessible.name: root.told(root.words.part) + ": " + (root.page.sections[root.page.section - 1] ?? "")
    }
}
