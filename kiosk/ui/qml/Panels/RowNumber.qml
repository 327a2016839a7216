import QtQuick
import Controls

/** A number in words, whose it is, and its hundred dots or, of an average, a bar of its scale. */
Column {
    id: root

    /** A map of told, dots, share and arm. */
    required property var number
    /** Whether it is one of two under each other: the words then stand in one line. */
    property bool small: false
    readonly property bool unbroken: true

    spacing: Theme.mm(0.7)
    Accessible.role: Accessible.Graphic
    Accessible.name: number.arm === "" ? number.told : number.told + ", " + number.arm

    Row {
        width: parent.width
        spacing: Theme.mm(2)

        Body {
            id: told
            text: root.number.told
            strong: true
            font.pixelSize: root.small ? Theme.body : Theme.title
            Accessible.ignored: true
        }

        Body {
            anchors.baseline: told.baseline
            text: root.number.arm
            visible: root.small && text !== ""
            Accessible.ignored: true
        }
    }

    NumberDots {
        value: root.number.dots
        across: root.small ? 25 : 20
        pitch: Math.max(Theme.mm(3), Math.min(Theme.mm(4), root.width / across))
        visible: root.number.dots >= 0
    }

    Rectangle {
        width: parent.width
        height: Theme.mm(6)
        radius: Theme.mm(1)
        color: Theme.surface
        border.color: Theme.accent
        border.width: Theme.line
        visible: root.number.dots < 0 && root.number.share > 0

        Rectangle {
            width: parent.width * root.number.share
            height: parent.height
            radius: parent.radius
            color: Theme.accent
        }
    }

    Body {
        width: parent.width
        text: root.number.arm
        strong: true
        visible: !root.small && text !== ""
        Accessible.ignored: true
    }
}
