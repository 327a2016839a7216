import QtQuick
import QtQuick.Templates as T
import Controls

/** A button of the rail; the current one is ticked by a thick line, as everything that is chosen. */
T.AbstractButton {
    id: root

    property bool chosen: false
    /** Whether it clears something. */
    property bool clears: false
    /** The height of a capital letter, in millimetres. */
    required property real capitalMm

    implicitWidth: Math.ceil(words.implicitWidth) + 2 + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.mm(2))
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.TabFocus
    Accessible.name: text

    background: Plate {
        chosen: root.chosen
        down: root.down
        border.color: root.clears ? Theme.danger : root.chosen ? Theme.accent : Theme.outline
    }

    contentItem: Text {
        id: words
        text: root.text
        color: root.down ? Theme.downInk : root.clears ? Theme.danger : root.chosen ? Theme.chosenInk : Theme.ink
        font.family: Theme.family
        font.pixelSize: Math.round(Theme.pixelsPerMm * root.capitalMm / Theme.capitalRatio)
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
