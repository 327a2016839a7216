import QtQuick

Window {
    visible: true
    width: 1920
    height: 1080

    Rectangle {
        id: mover
        objectName: "mover"
        property bool going: false
        width: 100
        height: 100
        color: touch.pressed ? "black" : "grey"

        FrameAnimation {
            running: mover.going
            onTriggered: mover.x = (mover.x + 4) % 1800
        }

        TapHandler {
            id: touch
        }
    }
}
