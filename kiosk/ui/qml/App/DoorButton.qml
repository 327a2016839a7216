import QtQuick
import QtQuick.Templates as T
import Controls

/** A way into the visit: an icon, what it does in large letters, and a note. No way is preferred to another. */
T.AbstractButton {
    id: root

    property string note: ""
    property string sign: ""
    /** Whether there is room for an icon and for more height. */
    property bool large: true
    /** Whether the note has room; else only a screen reader is told it. */
    property bool noted: true
    /** The height of its letters, in pixels. */
    property int letters: Theme.body

    readonly property color ink: root.down ? Theme.accentDownInk : Theme.accentInk

    implicitHeight: Math.max(Theme.mm(20), words.implicitHeight + 2 * Theme.mm(large ? 4 : 2))
    leftPadding: Theme.space + (drawn.visible ? drawn.width + Theme.space : 0)
    rightPadding: Theme.space + chevron.width + Theme.gap
    focusPolicy: Qt.TabFocus
    Accessible.name: root.note === "" ? root.text : root.text + ". " + root.note

    background: Plate {
        down: root.down
        color: root.down ? Theme.accentDown : Theme.accent
        border.color: Theme.accent

        Icon {
            id: drawn
            x: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            name: root.sign
            size: Theme.body * (root.large ? 2 : 1.4)
            color: root.ink
            visible: name !== ""
        }

        Chevron {
            id: chevron
            anchors {
                right: parent.right
                rightMargin: Theme.space
                verticalCenter: parent.verticalCenter
            }
            size: root.letters
            color: root.ink
        }
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            Body {
                width: parent.width
                text: root.text
                font.pixelSize: root.letters
                strong: true
                color: root.ink
                Accessible.ignored: true
            }

            Body {
                width: parent.width
                text: root.note
                color: root.ink
                visible: text !== "" && root.noted
                Accessible.ignored: true
            }
        }
    }
}
