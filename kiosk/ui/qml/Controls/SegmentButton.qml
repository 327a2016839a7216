import QtQuick
import QtQuick.Templates as T

/** One of a few choices in a row, with a check mark if it is chosen. `spoken` is its accessible name. */
T.AbstractButton {
    id: root

    property bool chosen: false
    /** Whether several of the row may be chosen. */
    property bool several: false
    property string spoken: text

    /** Whether it is filled: if it is chosen; pressed it is the other way round. */
    readonly property bool filled: root.chosen !== root.down

    implicitWidth: Math.ceil(words.implicitWidth) + 2 + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.mm(2))
    leftPadding: Theme.gap + ring.width + Theme.gap
    rightPadding: Theme.space
    focusPolicy: Qt.TabFocus
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.spoken
    // Said only once all is complete: until then AbstractButton writes its own state over it, which is never checked.
    Component.onCompleted: {
        Accessible.checkable = true;
        Accessible.checked = Qt.binding(() => root.chosen);
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.filled ? Theme.chosen : Theme.surface
        border.color: root.chosen ? Theme.accent : Theme.outline
        border.width: root.chosen || root.down ? Theme.thickLine : Theme.line

        Rectangle {
            id: ring
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(7)
            height: width
            radius: root.several ? Theme.mm(1) : width / 2
            color: Theme.surface
            border.color: root.chosen ? Theme.accent : Theme.outline
            border.width: Theme.line

            Glyph {
                name: "check"
                anchors.centerIn: parent
                size: parent.width * 0.76
                color: Theme.ink
                visible: root.chosen
            }
        }
    }

    contentItem: Text {
        id: words
        text: root.text
        color: root.filled ? Theme.chosenInk : Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: root.chosen ? Font.Bold : Font.DemiBold
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
