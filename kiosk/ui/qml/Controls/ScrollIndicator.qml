import QtQuick

/** A scroll indicator beside a Flickable: a bar of the share and place that are in sight. It takes no touch. */
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
