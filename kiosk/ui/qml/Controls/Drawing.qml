import QtQuick

/** A drawing of assets/pictures, 4 by 3, rendered at its size. Hidden from screen readers: the text says the same. */
Image {
    id: root

    /** Its URL, or "". */
    required property url file

    source: Theme.drawn(file)
    height: width * 0.75
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectFit
    // What Python draws for a dark screen is drawn at once: a thread of Qt's would wait for Python.
    asynchronous: !Theme.dark
    Accessible.ignored: true
}
