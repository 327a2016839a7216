import QtQuick
import QtQuick.Templates as T

/** A text button. `primary` is the page's main one; `danger` clears something. It acts on release inside itself. */
T.AbstractButton {
    id: root

    property bool primary: false
    property bool danger: false
    /** Without a frame: for staff. */
    property bool quiet: false
    property string glyph: ""
    property bool glyphAfter: false
    property int minimum: Theme.touch
    /** Aligned left, for long texts under each other. */
    property bool flush: false

    /** Whether it is filled at rest; pressed it is the other way round, which is seen in every theme. */
    readonly property bool filled: root.danger || root.primary
    readonly property color fill: root.down ? (root.filled ? Theme.surface : Theme.chosen) : root.danger ? Theme.danger : root.primary ? Theme.accent : root.quiet ? "transparent" : Theme.surface
    readonly property color ink: root.down ? (root.filled ? Theme.ink : Theme.chosenInk) : root.danger ? Theme.dangerInk : root.primary ? Theme.accentInk : Theme.ink

    implicitWidth: Math.max(root.minimum, Math.ceil(words.implicitWidth) + 2 + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minimum, words.implicitHeight + 2 * Theme.mm(2.5))
    leftPadding: Theme.space + (sign.visible && !root.glyphAfter ? sign.size + Theme.gap : 0)
    rightPadding: Theme.space + (sign.visible && root.glyphAfter ? sign.size + Theme.gap : 0)
    focusPolicy: Qt.TabFocus
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: root.fill
        border.color: root.danger ? Theme.danger : Theme.outline
        border.width: root.down ? Theme.thickLine : root.quiet ? 0 : Theme.line

        Glyph {
            id: sign
            name: root.glyph
            visible: root.glyph !== ""
            size: Theme.body * 0.8
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
            x: root.glyphAfter ? parent.width - width - Theme.space : Theme.space
        }
    }

    contentItem: Text {
        id: words
        text: root.text
        color: root.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: root.primary || root.danger ? Font.Bold : Font.DemiBold
        horizontalAlignment: root.flush ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
