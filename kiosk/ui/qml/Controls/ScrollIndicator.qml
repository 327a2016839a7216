import QtQuick

/** A bar at the edge of what scrolls: how long it is, and where in it one is. Only to be looked at; it stands beside it. */
Rectangle {
    id: root

    required property Flickable flickable

    readonly property real share: flickable.visibleArea.heightRatio

    y: flickable.y + flickable.visibleArea.yPosition * flickable.height
    width: Theme.mm(1.6)
    height: Math.max(Theme.mm(6), share * flickable.height)
    radius: width / 2
    color: Theme.outline
    visible: share < 0.999
    Accessible.ignored: true
}
