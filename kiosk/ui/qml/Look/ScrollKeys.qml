import QtQuick
import Look

/** Buttons that move a long page, so that nobody has to swipe. They show only where there is more. */
Grid {
    id: root

    required property Flickable flickable
    required property string upText
    required property string downText
    /** Above each other, to stand beside the page. */
    property bool upright: false
    /** Whether the page is longer than the screen. */
    required property bool needed

    readonly property real lowest: flickable.originY + Math.max(0, flickable.contentHeight - flickable.height)

    function scroll(by: real): void {
        root.flickable.contentY = Math.max(root.flickable.originY, Math.min(root.lowest, root.flickable.contentY + by));
    }

    /** The width of a button that stands beside the page, in pixels. */
    readonly property int side: Math.round(Theme.body * 7.8)

    columns: upright ? 1 : 2
    spacing: Theme.gap
    visible: needed

    BigButton {
        width: root.upright ? root.side : implicitWidth
        text: root.upText
        glyph: "up"
        enabled: root.flickable.contentY > root.flickable.originY + 1
        opacity: enabled ? 1 : 0.35
        onClicked: root.scroll(-root.flickable.height * 0.8)
    }

    BigButton {
        width: root.upright ? root.side : implicitWidth
        text: root.downText
        glyph: "down"
        enabled: root.flickable.contentY < root.lowest - 1
        opacity: enabled ? 1 : 0.35
        onClicked: root.scroll(root.flickable.height * 0.8)
    }
}
