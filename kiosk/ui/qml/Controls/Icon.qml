import QtQuick

/** An icon of assets/icons, always beside words that say the same. */
Image {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: Theme.body * 1.2

    /** The pixels of the screen, of which a scaled desktop has more than it says. */
    readonly property int pixels: Math.ceil(root.size * Screen.devicePixelRatio)

    width: root.size
    height: root.size
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.color.toString().slice(-6)
    sourceSize: Qt.size(root.pixels, root.pixels)
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
