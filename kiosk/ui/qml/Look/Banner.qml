import QtQuick
import Look

/** A strip across the screen that says one thing about the whole program. */
Rectangle {
    id: root

    required property string text

    implicitHeight: words.implicitHeight + Theme.mm(2)
    color: Theme.accent

    Text {
        id: words
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        color: Theme.accentInk
        font.family: Theme.family
        font.pixelSize: Theme.body
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
