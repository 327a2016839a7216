import QtQuick
import QtQuick.Templates as T

/** A button with words: a verb and a thing. It acts on release inside itself. What cannot be pressed is absent. */
T.AbstractButton {
    id: root

    /** The page's main one. */
    property bool primary: false
    /** Whether it clears something. */
    property bool clears: false
    /** Whether what it switches is on, so that a second tap ends it. */
    property bool on: false
    /** Whether what it began is under way: there is no second tap. */
    property bool busy: false
    /** The name of an Icon before the words. */
    property string sign: ""
    /** The chevron: "left" before the words, any other after them. */
    property string glyph: ""
    property int minimum: Theme.touch
    /** Aligned left, for long texts under each other. */
    property bool flush: false

    readonly property color ink: root.busy ? Theme.infoInk : root.primary ? (root.down ? Theme.accentDownInk : Theme.accentInk) : root.down ? Theme.downInk : root.clears ? Theme.danger : root.on ? Theme.chosenInk : Theme.ink
    readonly property real before: (drawn.visible ? drawn.size + root.spacing : 0) + (first.visible ? first.implicitWidth + root.spacing : 0)
    readonly property real after: last.visible ? last.implicitWidth + root.spacing : 0

    implicitWidth: Math.max(root.minimum, Math.ceil(words.implicitWidth) + 2 + root.before + root.after + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minimum, words.implicitHeight + 2 * Theme.mm(2.5))
    leftPadding: Theme.space
    rightPadding: Theme.space
    spacing: Theme.body * 0.42
    focusPolicy: Qt.TabFocus
    enabled: visible && !root.busy
    Accessible.name: text

    background: Plate {
        chosen: root.on
        down: root.down
        color: root.busy ? Theme.info : root.primary ? (root.down ? Theme.accentDown : Theme.accent) : root.down ? Theme.down : root.on ? Theme.chosen : Theme.surface
        border.color: root.primary ? Theme.accent : root.clears ? Theme.danger : root.on ? Theme.accent : Theme.outline
        border.width: root.busy ? 0 : root.on || root.down ? Theme.thickLine : Theme.line
    }

    contentItem: Item {
        id: inside

        readonly property real room: width - root.before - root.after
        /** The words keep together with their signs, in the middle. */
        readonly property real start: root.flush ? 0 : Math.max(0, (room - words.width) / 2)

        Icon {
            id: drawn
            x: inside.start
            anchors.verticalCenter: parent.verticalCenter
            name: root.sign
            color: root.ink
            size: Theme.body * 1.15
            visible: root.sign !== ""
        }

        Chevron {
            id: first
            x: inside.start
            anchors.verticalCenter: parent.verticalCenter
            way: Chevron.Before
            color: root.ink
            visible: root.glyph === "left"
        }

        Text {
            id: words
            x: inside.start + root.before
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth) + 2, inside.room)
            text: root.text
            color: root.ink
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            horizontalAlignment: root.flush ? Text.AlignLeft : Text.AlignHCenter
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }

        Chevron {
            id: last
            x: root.flush ? parent.width - width : words.x + words.width + root.spacing
            anchors.verticalCenter: parent.verticalCenter
            way: root.glyph === "up" ? Chevron.Above : root.glyph === "down" ? Chevron.Below : Chevron.After
            color: root.ink
            visible: root.glyph !== "" && !first.visible
        }
    }
}
