import QtQuick

/** Running text. */
Text {
    id: root

    property bool strong: false
    /** Whether it is about what follows it, which then stands in the same window. */
    property bool leads: false

    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: root.strong ? Font.Bold : Font.Normal
    lineHeight: Theme.leading
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Paragraph
    Accessible.name: text
    Accessible.ignored: text === ""
}
