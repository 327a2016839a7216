pragma ComponentBehavior: Bound
import QtQuick

/** The ring around what has the focus of the keys: a light band and a dark one, so that one of them stands out on
    any colour. It is drawn over all else, once for all controls. */
Item {
    id: root

    /** The item that it is drawn around; null while keys are not used. */
    readonly property Item target: fits(Window.activeFocusItem) ? Window.activeFocusItem : null
    /** The widths of the bands in pixels; together they are narrower than the gap between controls. */
    readonly property int inner: Math.max(4, Theme.mm(1.2))
    readonly property int outer: Math.max(5, Theme.mm(1.7))
    property rect around: Qt.rect(0, 0, 0, 0)
    /** A group of controls that it is drawn around in place of one; empty where it is not. */
    property rect group: Qt.rect(0, 0, 0, 0)
    readonly property bool grouped: group.width > 0

    /** Whether the item gets a ring: a control, not the page that holds it. */
    function fits(item: Item): bool {
        return item !== null && item.activeFocusOnTab;
    }

    /** Update `around` to the target's place; the ring of what reaches the screen's edge lies inside it. */
    function follow(): void {
        if (root.target === null && !root.grouped)
            return;
        const place = root.grouped ? root.group : root.target.mapToItem(root, 0, 0, root.target.width, root.target.height);
        const edge = root.inner + root.outer;
        const left = Math.max(edge, place.x), top = Math.max(edge, place.y);
        const right = Math.min(root.width - edge, place.x + place.width);
        const bottom = Math.min(root.height - edge, place.y + place.height);
        root.around = Qt.rect(left, top, right - left, bottom - top);
    }

    visible: grouped || (target !== null && target.visible)
    onTargetChanged: follow()
    onGroupChanged: follow()
    Accessible.ignored: true

    Connections {
        target: root.Window.window

        function onAfterAnimating(): void {
            root.follow();
        }
    }

    component Band: Rectangle {
        required property int thick
        required property int out

        x: root.around.x - out
        y: root.around.y - out
        width: root.around.width + 2 * out
        height: root.around.height + 2 * out
        radius: Theme.radius + out
        color: "transparent"
        border.width: thick
    }

    Band {
        objectName: "ring"
        thick: root.outer
        out: root.inner + root.outer
        border.color: Theme.ringOuter
    }

    Band {
        thick: root.inner
        out: root.inner
        border.color: Theme.ringInner
    }
}
