import QtQuick

/** A framed remark. `mood` gives its bar a colour, which never says anything that the text does not say. */
Rectangle {
    id: root

    enum Mood {
        Plain,
        Danger,
        Good
    }

    required property string text
    property string heading: ""
    property int mood: Note.Plain

    implicitHeight: words.implicitHeight + 2 * Theme.space
    color: Theme.surface
    border.color: bar.color
    border.width: Theme.line
    radius: Theme.radius
    Accessible.ignored: true

    Rectangle {
        id: bar
        width: Theme.mm(2.5)
        height: parent.height
        radius: Theme.radius
        color: root.mood === Note.Danger ? Theme.danger : root.mood === Note.Good ? Theme.good : Theme.accent
    }

    Column {
        id: words
        anchors {
            left: bar.right
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.space
        }
        spacing: Theme.gap

        Body {
            width: parent.width
            text: root.heading
            strong: true
            visible: text !== ""
        }

        Body {
            width: parent.width
            text: root.text
        }
    }
}
