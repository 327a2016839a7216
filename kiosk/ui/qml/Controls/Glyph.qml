pragma ComponentBehavior: Bound
import QtQuick

/** A small sign beside a text: check, left, right, up or down. Never without words.

    Drawn from straight strokes: the software renderer leaves marks of a Shape that is hidden. */
Item {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: Theme.body

    /** Strokes as x1, y1, x2, y2 on a field of 24 by 24. */
    readonly property var strokes: ({
            "check": [[4, 13, 10, 19], [10, 19, 21, 6]],
            "left": [[15, 4, 7, 12], [7, 12, 15, 20]],
            "right": [[9, 4, 17, 12], [17, 12, 9, 20]],
            "up": [[4, 16, 12, 8], [12, 8, 20, 16]],
            "down": [[4, 8, 12, 16], [12, 16, 20, 8]]
        })
    readonly property real unit: size / 24
    readonly property real weight: 3.4 * unit

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Repeater {
        model: root.strokes[root.name] ?? []

        Rectangle {
            id: stroke
            required property var modelData
            readonly property real dx: (modelData[2] - modelData[0]) * root.unit
            readonly property real dy: (modelData[3] - modelData[1]) * root.unit
            x: modelData[0] * root.unit - root.weight / 2
            y: modelData[1] * root.unit - root.weight / 2
            width: Math.sqrt(dx * dx + dy * dy) + root.weight
            height: root.weight
            radius: root.weight / 2
            color: root.color
            antialiasing: true
            transform: Rotation {
                origin.x: root.weight / 2
                origin.y: root.weight / 2
                angle: Math.atan2(stroke.dy, stroke.dx) * 180 / Math.PI
            }
        }
    }
}
