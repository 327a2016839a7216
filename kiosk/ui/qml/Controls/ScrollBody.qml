pragma ComponentBehavior: Bound
import QtQuick

/** A page's content in a column. Where it is higher than the page it is cut into windows, never through a line. */
Item {
    id: root

    default property alias content: within.data
    /** What stands beneath the text, if anything does. */
    readonly property Item closing: closing
    property int measure: Theme.measure
    /** The title of the page where its head has no room for it: then it is the first of the text. */
    property string title: ""
    /** What a screen reader says after it. */
    property string titleTold: ""

    /** The number of windows, and the one in sight, from 0. */
    readonly property int windows: cuts.length
    property int window: 0
    /** The top of what is in sight, and the height that a window has. */
    readonly property real place: (cuts[window] ?? cuts[0]).from
    readonly property real windowHeight: height - 2 * Theme.gap

    /** The height that would have room for all of it in one window. */
    readonly property real needed: column.height + 2 * Theme.gap

    /** The windows as places in the column. */
    property var cuts: [{
            from: 0,
            to: 0
        }]

    readonly property Item focused: Window.activeFocusItem

    /** Turn by so many windows. */
    function turn(by: int): void {
        root.window = Math.max(0, Math.min(root.windows - 1, root.window + by));
    }

    /** Turn to the first window, for new content. */
    function toTop(): void {
        root.window = 0;
    }

    /** Turn to the window in which the item begins. */
    function turnTo(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y + 1;
        root.window = Math.max(0, root.cuts.filter(cut => cut.from <= top).length - 1);
    }

    function holds(item: Item): bool {
        for (let around = item; around !== null; around = around.parent) {
            if (around === column)
                return true;
        }
        return false;
    }

    /** Cut anew; each frame, because any item may have changed. Cheap while all is in one window. */
    function cut(): void {
        if (!root.visible || root.windowHeight <= 0)
            return;
        const found = column.height <= root.windowHeight + 1 ? [{
                from: 0,
                to: column.height
            }] : Windows.of(column, Math.max(root.windowHeight, 2 * Theme.body));
        if (JSON.stringify(found) === JSON.stringify(root.cuts))
            return;
        root.cuts = found;
        root.window = Math.min(root.window, found.length - 1);
    }

    onFocusedChanged: {
        if (focused !== null && root.holds(focused))
            root.turnTo(focused);
    }
    onHeightChanged: cut()
    Component.onCompleted: cut()

    Connections {
        target: root.Window.window

        function onAfterAnimating(): void {
            root.cut();
        }
    }

    Item {
        id: view
        objectName: "scroller"

        readonly property var shown: root.cuts[root.window] ?? root.cuts[0]

        y: Theme.gap
        width: root.width
        // Beneath the last window nothing follows that would have to be hidden.
        height: root.window === root.windows - 1 ? root.height - y : Math.min(root.windowHeight, Math.floor(shown.to - shown.from) - 1)
        clip: true

        // A stroke of the finger turns the window too, wherever it begins; what it begins on is not pressed.
        DragHandler {
            property real moved: 0

            target: null
            xAxis.enabled: false
            enabled: root.windows > 1
            onActiveTranslationChanged: {
                if (active)
                    moved = activeTranslation.y;
            }
            onActiveChanged: {
                if (!active && Math.abs(moved) > Theme.mm(10))
                    root.turn(moved < 0 ? 1 : -1);
            }
        }

        Column {
            id: column
            x: Theme.margin
            y: -root.place
            width: Math.min(root.width - 2 * Theme.margin, root.measure)
            spacing: Theme.mm(1)
            onHeightChanged: root.cut()

            Repeater {
                // Another one for each page: a screen reader would not know that it has arrived.
                model: root.title === "" ? [] : [root.title]

                Heading {
                    required property string modelData
                    objectName: "heading"
                    width: root.width - 2 * Theme.margin
                    text: Blanks.unbroken(modelData)
                    Accessible.name: modelData
                    Accessible.description: arrival || root.titleTold
                }
            }

            Column {
                id: within
                width: parent.width
                spacing: Theme.space
            }

            Item {
                id: closing
                width: parent.width
                height: childrenRect.height + Theme.space
                visible: children.length > 0
            }
        }
    }
}
