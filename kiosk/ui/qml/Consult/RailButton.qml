import QtQuick
import QtQuick.Templates as T
import Controls

/** A button of the rail; the current one is filled and bold. */
T.AbstractButton {
    id: root

    property bool chosen: false
    /** The height of a capital letter, in millimetres. */
    required property real capitalMm

    readonly property bool filled: root.chosen !== root.down

    implicitWidth: Math.ceil(words.implicitWidth) + 2 + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.mm(2))
    leftPadding: Theme.space
    rightPadding: Theme.gap
    focusPolicy: Qt.TabFocus
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: root.filled ? Theme.accent : Theme.surface
        border.color: Theme.outline
        border.width: root.down ? Theme.thickLine : Theme.line
    }

    contentItem: Text {
        id: words
        text: root.text
        color: root.filled ? Theme.accentInk : Theme.ink
        font.family: Theme.family
        font.pixelSize: Math.min(Theme.body, Theme.mm(root.capitalMm / Theme.capitalRatio))
        font.weight: root.chosen ? Font.Bold : Font.DemiBold
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
