import QtQuick

/** The outlined ground of what can be touched. */
Rectangle {
    property bool chosen: false
    property bool down: false

    radius: Theme.radius
    color: down ? Theme.down : chosen ? Theme.chosen : Theme.surface
    border.color: chosen ? Theme.accent : Theme.outline
    border.width: chosen || down ? Theme.thickLine : Theme.line
}
