import QtQuick

/** A banner across the screen about the whole program; `shortText` replaces a text that is too long. */
Rectangle {
    id: root

    required property string text
    property string shortText: ""

    readonly property real room: width - 2 * Theme.margin
    readonly property bool brief: shortText !== "" && line.advanceWidth > room

    implicitHeight: said.implicitHeight + Theme.mm(2)
    color: Theme.accent

    TextMetrics {
        id: line
        text: root.text
        font: said.font
    }

    Text {
        id: said
        anchors.centerIn: parent
        width: root.room
        horizontalAlignment: Text.AlignHCenter
        text: root.brief ? root.shortText : root.text
        color: Theme.accentInk
        font.family: Theme.family
        font.pixelSize: Theme.body
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.Paragraph
        Accessible.name: root.text
    }
}
