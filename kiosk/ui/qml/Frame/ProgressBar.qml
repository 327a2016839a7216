pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** Progress: the section's number and name, and a bar. Where it is narrow only a screen reader is told the name. */
Column {
    id: root

    required property PageView page
    required property var words

    readonly property string part: told(words.part)
    readonly property string full: part + ": " + (page.sections[page.section - 1] ?? "")

    function told(text: string): string {
        return Blanks.fill(text, {
            part: root.page.section,
            parts: root.page.sections.length
        });
    }

    /** The height with one line of words. */
    readonly property real lineHeight: Math.ceil(shorter.height * Theme.leading) + spacing + steps.implicitHeight

    spacing: Theme.mm(1.5)

    component Line: TextMetrics {
        /** Whether it fits. */
        readonly property bool fits: advanceWidth + 1 < root.width

        font: said.font
    }

    Line {
        id: longer
        text: root.full
    }

    Line {
        id: shorter
        text: root.part
    }

    Body {
        id: said
        width: parent.width
        text: longer.fits ? root.full : shorter.fits ? root.part : root.told(root.words.part_short)
        color: Theme.quiet
        Accessible.name: root.full
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
