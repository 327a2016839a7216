pragma ComponentBehavior: Bound
import QtQuick

/** Two buttons that turn the windows of a body, and which of them is in sight; only where there are several. */
Row {
    id: root

    /** What is shown: it has `windows`, `window` and turn(by); null where there is nothing. */
    required property var shown
    required property var words
    property int minimum: Theme.mainTouch
    /** The width that there is: the words about the place are short where that is little. */
    property real room: Infinity

    readonly property int windows: shown?.windows ?? 1
    readonly property int window: shown?.window ?? 0
    /** Whether more of it follows. */
    readonly property bool more: window < windows - 1
    /** The width with the short words. */
    readonly property real least: down.width + up.width + 2 * spacing + Math.ceil(short.advanceWidth) + 2
    /** Whether the buttons have their words alone, without the chevrons. */
    property bool bare: false

    function told(text: string): string {
        return Blanks.fill(text, {
            window: root.window + 1,
            windows: root.windows
        });
    }

    spacing: Theme.gap
    visible: windows > 1

    // Each keeps its place, so that nothing moves under a finger.
    component Turn: BigButton {
        minimum: root.minimum
        leftPadding: root.bare ? Theme.gap : Theme.space
        rightPadding: leftPadding
        opacity: enabled ? 1 : 0
        Accessible.ignored: !enabled
    }

    Turn {
        id: down
        objectName: enabled ? "next" : ""
        text: root.words.more_below
        glyph: root.bare ? "" : "down"
        enabled: root.more
        onClicked: root.shown.turn(1)
    }

    Turn {
        id: up
        text: root.words.more_above
        glyph: root.bare ? "" : "up"
        enabled: root.window > 0
        onClicked: root.shown.turn(-1)
    }

    TextMetrics {
        id: long
        text: root.told(root.words.window)
        font: place.font
    }

    TextMetrics {
        id: short
        text: root.told(root.words.window_short)
        font: place.font
    }

    Body {
        id: place
        anchors.verticalCenter: parent.verticalCenter
        text: root.room >= down.width + up.width + 2 * root.spacing + long.advanceWidth + 2 ? long.text : short.text
        Accessible.name: long.text
    }
}
