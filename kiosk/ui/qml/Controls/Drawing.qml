import QtQuick

/** A drawing of assets/pictures, 4 by 3, drawn anew for its size. What it shows the words beside it say. */
Image {
    id: root

    height: width * 0.75
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectFit
    asynchronous: true
    Accessible.ignored: true
}
