pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The drawing of one step at one beat: its moving parts, or its still picture. */
Item {
    id: root

    required property var actors
    required property string still
    required property int step
    required property real beat
    /** The accessible name of the drawing. */
    required property string spoken

    readonly property bool moving: actors.length > 0 && !Theme.calm
    /** Whether every part is loaded, so that the animation can begin. */
    readonly property bool ready: moving && allRead
    property bool allRead: false

    function checkRead(): void {
        let read = 0;
        for (let place = 0; place < cast.count; place++)
            read += (cast.itemAt(place) as Actor)?.read ? 1 : 0;
        root.allRead = read === root.actors.length;
    }

    // The new parts may be in Qt's cache and report no change: check once they are created.
    onActorsChanged: {
        root.allRead = false;
        Qt.callLater(root.checkRead);
    }

    implicitHeight: width * 0.75
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken

    Drawing {
        width: root.width
        file: root.moving ? "" : root.still
        visible: !root.moving && root.still !== ""
    }

    Item {
        anchors.fill: parent
        visible: root.ready

        Repeater {
            id: cast
            model: root.moving ? root.actors : []

            Actor {
                required property var modelData
                part: modelData
                step: root.step
                beat: root.beat
                unit: root.width / 400
                onReadChanged: root.checkRead()
            }
        }
    }
}
