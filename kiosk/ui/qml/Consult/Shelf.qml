import QtQuick
import Controls

/** The glass over pages that were brought down: out of reach, so nothing to touch may stand there. */
Item {
    id: root

    /** Where something to look at may stand; null where there is no such glass. */
    readonly property Item place: height > 0 ? free : null

    y: -height
    width: parent.width

    Item {
        id: free
        anchors.fill: parent
        anchors.margins: Theme.margin
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.outline
        visible: root.height > 0
    }
}
