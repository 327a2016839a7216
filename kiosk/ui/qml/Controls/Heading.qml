import QtQuick

/** The title of a page, or with `level` 2 the title of a part of it. */
Text {
    id: root

    property int level: 1

    font.family: Theme.family
    font.pixelSize: root.level === 1 ? Theme.title : Theme.lead
    font.weight: Font.Bold
    lineHeight: 0.95
    color: Theme.ink
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
