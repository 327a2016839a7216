import QtQuick

/** A drawing of assets/pictures, 4 by 3, rendered at its size. Hidden from screen readers: the text says the same. */
Image {
    id: root

    height: width * 0.75
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectFit
    asynchronous: true
    Accessible.ignored: true
}
