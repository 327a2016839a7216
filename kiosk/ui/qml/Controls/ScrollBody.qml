import QtQuick

/** A page's content in a column that scrolls, by finger and by the ScrollButtons of the frame around it. */
Item {
    id: root

    default property alias content: column.data
    property int measure: Theme.measure

    readonly property Flickable scroller: flick

    /** Scroll to the top, for new content. */
    function toTop(): void {
        flick.contentY = 0;
    }

    Flickable {
        id: flick
        objectName: "scroller"
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + 2 * Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Theme.margin
            y: Theme.gap
            width: Math.min(flick.width - 2 * Theme.margin, root.measure)
            spacing: Theme.space
        }
    }

    ScrollIndicator {
        flickable: flick
        x: root.width - width - Theme.mm(2)
    }
}
