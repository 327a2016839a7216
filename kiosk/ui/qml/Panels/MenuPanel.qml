pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Kinds
import Bridge

/** What leads aside from a page that has no room for it, and who can help. */
PanelFrame {
    id: root

    required property PageView page
    signal asked(string panel)

    /** On the first page there is nothing to look back at yet. */
    readonly property bool begun: page.kind !== PageKind.start

    title: words.menu

    component Way: BigButton {
        width: Math.min(parent?.width ?? 0, Theme.body * 16)
        minimum: Theme.mainTouch
        glyph: "right"
        glyphAfter: true
        flush: true
    }

    Way {
        text: root.words.reading
        onClicked: root.asked(Panel.reading)
    }

    Way {
        text: root.words.my_answers
        visible: root.begun
        onClicked: root.asked(Panel.answers)
    }

    Way {
        text: root.words.help
        onClicked: root.asked(Panel.help)
    }

    Way {
        text: root.words.start_over
        visible: root.begun && root.page.kind !== PageKind.thanks
        onClicked: root.asked(Panel.startOver)
    }

    Body {
        width: parent.width
        text: root.words.help_staff
    }
}
