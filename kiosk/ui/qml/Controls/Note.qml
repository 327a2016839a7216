import QtQuick

/** A framed remark. With `mood` "danger" or "good" its bar says so too, never the colour alone: the text does. */
Rectangle {
    id: root

    required property string text
    property string heading: ""
    property string mood: ""

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
        color: root.mood === "danger" ? Theme.danger : root.mood === "good" ? Theme.good : Theme.accent
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
