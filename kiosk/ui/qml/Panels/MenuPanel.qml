pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Kinds
import Bridge

/** The panel of the menu: the buttons for which a page has no room, and whom to ask. */
PanelFrame {
    id: root

    required property PageView page
    signal asked(string panel)

    /** Whether there may be answers: on the start page there are none. */
    readonly property bool begun: page.kind !== PageKind.start

    title: words.menu

    component Entry: BigButton {
        width: Math.min(parent?.width ?? 0, Theme.body * 16)
        minimum: Theme.mainTouch
        glyph: "right"
        glyphAfter: true
        flush: true
    }

    Entry {
        text: root.words.reading
        onClicked: root.asked(Panel.reading)
    }

    Entry {
        text: root.words.my_answers
        visible: root.begun
        onClicked: root.asked(Panel.answers)
    }

    Entry {
        text: root.words.help
        onClicked: root.asked(Panel.help)
    }

    Entry {
        text: root.words.start_over
        visible: root.begun && root.page.kind !== PageKind.thanks
        onClicked: root.asked(Panel.startOver)
    }

    Body {
        width: parent.width
        text: root.words.help_staff
    }
}
