import QtQuick

/** The mark of an answer: round where one may be chosen, square where several may; filled and ticked if it is. */
Rectangle {
    id: root

    property bool chosen: false
    property bool several: false
    property real size: Theme.body * 0.98

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.several ? root.size * 0.16 : root.size / 2
    color: root.chosen ? Theme.accent : Theme.surface
    border.color: root.chosen ? Theme.accent : Theme.outline
    border.width: Theme.line * 1.35
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: "tick"
        color: Theme.accentInk
        size: root.size * 0.78
        visible: root.chosen
    }
}
