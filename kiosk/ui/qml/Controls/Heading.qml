import QtQuick

/** The heading of a page, or with `level` 2 of a part of it. */
Text {
    id: root

    property int level: 1
    /** What a screen reader says after it, while it has the focus that it was given on arrival. */
    property string arrival: ""

    font.family: Theme.family
    font.pixelSize: root.level === 1 ? Theme.title : Theme.lead
    font.weight: Font.Bold
    lineHeight: 0.95
    color: Theme.ink
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
    Accessible.description: arrival
}
