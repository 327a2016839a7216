import QtQuick
import Controls

/** One moving part of a scene: rendered once at its size, then only transformed, from its first pose to its last. */
Image {
    id: root

    /** Its place on the drawing, and its pose in each step, null in a step without it; see animation/procedure.py. */
    required property var part
    required property int step
    required property real beat
    /** Pixels of a unit of the drawing. */
    required property real unit

    readonly property var pose: part.poses[step] ?? null
    /** The progress of its movement, from 0 to 1, eased at both ends. */
    readonly property real gone: pose !== null && pose.moves ? root.eased(root.beat - pose.after) : 1

    /** Whether its drawing was loaded; one that cannot be loaded counts, and is left out. */
    property bool read: false

    function note(): void {
        if (status === Image.Ready || status === Image.Error)
            root.read = true;
    }

    onStatusChanged: note()
    Component.onCompleted: note()

    function eased(time: real): real {
        const share = Math.max(0, Math.min(1, time));
        return share * share * (3 - 2 * share);
    }

    function now(name: string, otherwise: real): real {
        return pose === null ? otherwise : pose.from[name] + (pose.to[name] - pose.from[name]) * gone;
    }

    // Whole pixels: a picture between two of them is drawn blurred, and more slowly.
    x: Math.round((part.left + now("x", 0)) * unit)
    y: Math.round((part.top + now("y", 0)) * unit)
    z: pose?.depth ?? 0
    opacity: now("seen", 0)
    visible: opacity > 0
    source: Theme.drawn(part.source)
    sourceSize: Qt.size(Math.round(part.width * unit), Math.round(part.height * unit))
    asynchronous: !Theme.dark
    // In another size it is loaded again while it is in sight.
    retainWhileLoading: true
    Accessible.ignored: true

    readonly property real aroundX: pose === null ? 0 : (pose.around[0] - part.left) * unit
    readonly property real aroundY: pose === null ? 0 : (pose.around[1] - part.top) * unit
    readonly property real size: now("size", 1)

    transform: [
        Scale {
            origin.x: root.aroundX
            origin.y: root.aroundY
            xScale: root.size
            yScale: root.size
        },
        Rotation {
            origin.x: root.aroundX
            origin.y: root.aroundY
            angle: root.now("turn", 0)
        }
    ]
}
