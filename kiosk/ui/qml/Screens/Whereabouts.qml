pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** Where I am: which part of how many, and a bar for it. In a narrow place it says less, and a screen reader all. */
Column {
    id: root

    required property PageView page
    required property var words
    /** Whether there is room to say what the part is called. */
    property bool named: false

    readonly property string part: told(words.part)
    readonly property string full: part + ": " + (page.sections[page.section - 1] ?? "")

    function told(text: string): string {
        return text.replace("{part}", root.page.section).replace("{parts}", root.page.sections.length);
    }

    spacing: Theme.mm(1.5)

    TextMetrics {
        id: line
        text: root.part
        font: said.font
    }

    Body {
        id: said
        width: parent.width
        text: root.named ? root.full : line.advanceWidth + 1 < root.width ? root.part : root.told(root.words.part_short)
        color: Theme.quiet
        Accessible.name: root.named ? text : root.full
    }

    Row {
        id: steps
        width: parent.width
        spacing: Theme.mm(1)

        Repeater {
            model: root.page.sections.length

            Rectangle {
                required property int index
                width: Math.min(Theme.mm(13), (steps.width - steps.spacing * (root.page.sections.length - 1)) / root.page.sections.length)
                height: Theme.mm(2.6)
                radius: height / 2
                color: index < root.page.section ? Theme.accent : "transparent"
                border.color: Theme.outline
                border.width: Theme.line
            }
        }
    }
}
