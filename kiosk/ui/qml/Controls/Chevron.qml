pragma ComponentBehavior: Bound
import QtQuick

/** The sign of what opens or leads on, at the right edge; to the left of what leads back. */
Item {
    id: root

    enum Way {
        After,
        Before,
        Above,
        Below
    }

    property int way: Chevron.After
    property color color: Theme.accent
    property real size: Theme.body

    readonly property bool upright: root.way === Chevron.Above || root.way === Chevron.Below
    readonly property real stroke: root.size * 0.13
    readonly property real arm: root.size * 0.45
    /** From the middle of the sign to the middle of an arm, along and across the way it points. */
    readonly property real across: root.arm * 0.3536 - root.stroke * 0.15

    implicitWidth: root.size * (root.upright ? 0.62 : 0.36)
    implicitHeight: root.size * (root.upright ? 0.36 : 0.62)
    Accessible.ignored: true

    Item {
        anchors.centerIn: parent
        rotation: root.way === Chevron.Before ? 180 : root.way === Chevron.Above ? -90 : root.way === Chevron.Below ? 90 : 0

        Repeater {
            model: [-1, 1]

            Rectangle {
                required property int modelData
                x: -width / 2
                y: modelData * root.across - height / 2
                width: root.arm
                height: root.stroke
                radius: height / 2
                rotation: -45 * modelData
                color: root.color
                antialiasing: true
            }
        }
    }
}
