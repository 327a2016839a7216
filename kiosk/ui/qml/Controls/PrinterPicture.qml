import QtQuick

/** A printer with a page in it, on a round ground; its lamp is red where something is to be done. */
Rectangle {
    id: root

    property bool trouble: false

    readonly property real unit: width / 100

    radius: width / 2
    color: Theme.chosen
    Accessible.ignored: true

    component Part: Rectangle {
        id: part
        readonly property real unit: (parent?.width ?? 0) / 100
        property real across: 0
        property real down: 0
        property real wide: 0
        property real high: 0
        x: part.across * part.unit
        y: part.down * part.unit
        width: part.wide * part.unit
        height: part.high * part.unit
        color: Theme.surface
        border.color: Theme.ink
        border.width: Math.max(2, part.unit)
    }

    Part {
        across: 31
        down: 14
        wide: 38
        high: 28
    }

    Part {
        across: 37
        down: 22
        wide: 26
        high: 1.2
        border.width: 0
        color: Theme.ink
    }

    Part {
        across: 37
        down: 28
        wide: 20
        high: 1.2
        border.width: 0
        color: Theme.ink
    }

    Part {
        across: 18
        down: 35
        wide: 64
        high: 42
        radius: 3 * root.unit
    }

    Part {
        across: 23
        down: 48
        wide: 54
        high: 1.6
        border.width: 0
        color: Theme.ink
    }

    Part {
        across: 67
        down: 39
        wide: 6
        high: 6
        radius: width / 2
        color: root.trouble ? Theme.danger : Theme.accent
    }

    Part {
        across: 25
        down: 62
        wide: 50
        high: 22
    }
}
