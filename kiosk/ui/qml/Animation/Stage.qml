pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The drawing of one step at one beat: by its parts where they move, else by its still picture. */
Item {
    id: root

    required property var actors
    required property string still
    required property int step
    required property real beat
    /** What is seen, for who does not see it. */
    required property string spoken

    readonly property bool moving: actors.length > 0 && !Theme.calm
    /** Whether every part has been read, and the play can begin. */
    readonly property bool ready: moving && allRead
    property bool allRead: false

    function checkRead(): void {
        let read = 0;
        for (let place = 0; place < cast.count; place++)
            read += (cast.itemAt(place) as Actor)?.read ? 1 : 0;
        root.allRead = read === root.actors.length;
    }

    // Others are on stage now. They may have been read before: look once they stand there.
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
        source: root.moving ? "" : root.still
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
