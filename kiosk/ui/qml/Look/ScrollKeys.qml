import QtQuick
import Look

/** Buttons that move a long page, so that nobody has to swipe. They show only where there is more. */
Row {
    id: root

    /** What they move; null where nothing can be moved. */
    required property Flickable flickable
    required property string upText
    required property string downText

    readonly property bool needed: flickable !== null && flickable.contentHeight > flickable.height + 1
    readonly property real highest: flickable?.originY ?? 0
    readonly property real lowest: needed ? highest + flickable.contentHeight - flickable.height : highest
    readonly property real place: flickable?.contentY ?? 0

    function scroll(by: real): void {
        root.flickable.contentY = Math.max(root.highest, Math.min(root.lowest, root.place + by));
    }

    spacing: Theme.gap
    visible: needed

    BigButton {
        minimum: Theme.mainTouch
        text: root.upText
        glyph: "up"
        enabled: root.place > root.highest + 1
        opacity: enabled ? 1 : 0.35
        onClicked: root.scroll(-root.flickable.height * 0.8)
    }

    BigButton {
        minimum: Theme.mainTouch
        text: root.downText
        glyph: "down"
        enabled: root.place < root.lowest - 1
        opacity: enabled ? 1 : 0.35
        onClicked: root.scroll(root.flickable.height * 0.8)
    }
}
