import QtQuick
import QtQuick.Templates as T

/** One choice of a question, with a circle where one may be chosen and a square where several may. */
T.AbstractButton {
    id: root

    property bool chosen: false
    property bool several: false
    property string note: ""

    /** Whether it is filled: if it is chosen; pressed it is the other way round. */
    readonly property bool filled: root.chosen !== root.down
    readonly property color ink: root.filled ? Theme.chosenInk : Theme.ink

    implicitHeight: Math.max(Theme.mainTouch, words.implicitHeight + 2 * Theme.mm(2.5))
    leftPadding: Theme.space + Theme.mm(9) + Theme.space
    rightPadding: Theme.space
    focusPolicy: Qt.TabFocus
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.note === "" ? root.text : root.text + ". " + root.note
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
            id: box
            x: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(9)
            height: width
            radius: root.several ? Theme.mm(1.2) : width / 2
            color: Theme.surface
            border.color: root.chosen ? Theme.accent : Theme.outline
            border.width: Theme.line * 1.5

            Glyph {
                name: "check"
                anchors.centerIn: parent
                size: parent.width * 0.74
                color: Theme.ink
                visible: root.chosen
            }
        }
    }

    contentItem: Column {
        id: words
        topPadding: (root.availableHeight - label.height - (second.visible ? second.height + spacing : 0)) / 2
        spacing: Theme.mm(0.6)

        Text {
            id: label
            width: parent.width
            text: root.text
            color: root.ink
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: root.chosen ? Font.Bold : Font.DemiBold
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }

        Text {
            id: second
            width: parent.width
            text: root.note
            visible: text !== ""
            color: root.ink
            font.family: Theme.family
            font.pixelSize: Theme.body
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
