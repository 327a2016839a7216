pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** A cell, tile or entry that opens: a bold line, a plain one, and a chevron at the right edge. */
T.AbstractButton {
    id: root

    enum Mark {
        None,
        ToFill,
        Filled
    }

    /** The plain line beneath `text`. */
    property string note: ""
    property string sign: ""
    /** The mark of an entry of the staff, before its words: a plus to fill in, a tick filled in. */
    property int mark: OpenButton.None
    /** Whether it is a red flag; for staff only. */
    property bool urgent: false
    /** Whether reading aloud is at it. */
    property bool walked: false
    property int minimum: Theme.touch
    property string spoken: root.note === "" ? root.text : root.text + " " + root.note
    /** What stands beneath the words. */
    default property alias content: words.data

    readonly property color ink: root.down ? Theme.downInk : root.urgent ? Theme.dangerInk : Theme.ink

    implicitWidth: Math.max(root.minimum, Math.ceil(Math.max(bold.implicitWidth, plain.implicitWidth)) + 2 + leftPadding + rightPadding)
    implicitHeight: Math.max(root.minimum, words.implicitHeight + 2 * Theme.mm(1.5))
    leftPadding: Theme.body * 0.4 + (drawn.visible ? drawn.width + Theme.body * 0.4 : tick.visible ? tick.width + Theme.body * 0.4 : 0)
    rightPadding: chevron.width + Theme.body * 0.5
    focusPolicy: Qt.TabFocus
    enabled: visible
    Accessible.name: root.spoken

    background: Plate {
        down: root.down
        color: root.down ? Theme.down : root.urgent ? Theme.danger : Theme.surface
        border.color: root.walked ? Theme.accent : root.urgent ? Theme.danger : Theme.outline
        border.width: root.walked ? 1.4 * Theme.thickLine : root.down ? Theme.thickLine : Theme.line

        Icon {
            id: drawn
            x: Theme.body * 0.4
            anchors.verticalCenter: parent.verticalCenter
            name: root.urgent && root.sign === "" ? "warn" : root.sign
            color: root.ink
            visible: name !== ""
        }

        Mark {
            id: tick
            x: Theme.body * 0.4
            anchors.verticalCenter: parent.verticalCenter
            chosen: root.mark === OpenButton.Filled
            visible: root.mark !== OpenButton.None && !drawn.visible

            Icon {
                anchors.centerIn: parent
                name: "plus"
                size: parent.width * 0.7
                visible: root.mark === OpenButton.ToFill
            }
        }

        Chevron {
            id: chevron
            anchors {
                right: parent.right
                rightMargin: Theme.body * 0.36
                verticalCenter: parent.verticalCenter
            }
            color: root.down ? Theme.downInk : root.urgent ? Theme.dangerInk : Theme.accent
        }
    }

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            component Line: Text {
                width: parent?.width ?? 0
                visible: text !== ""
                color: root.ink
                font.family: Theme.family
                font.pixelSize: Theme.body
                wrapMode: Text.WordWrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }

            Line {
                id: bold
                text: Blanks.unbroken(root.text)
                font.weight: root.mark === OpenButton.Filled ? Font.Normal : Font.Bold
            }

            Line {
                id: plain
                text: Blanks.unbroken(root.note)
            }
        }
    }
}
