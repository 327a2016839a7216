pragma ComponentBehavior: Bound
import QtQuick

/** How sure the proof is: four dots, `value` of them filled, and the word for it. */
Row {
    id: root

    required property int value
    required property string word
    property color color: Theme.ink

    readonly property real dot: Theme.body * 0.58

    spacing: Theme.body * 0.42

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.dot * 0.28

        Repeater {
            model: 4

            Rectangle {
                required property int index
                width: root.dot
                height: root.dot
                radius: root.dot / 2
                color: index < root.value ? Theme.accent : Theme.surface
                border.color: Theme.accent
                border.width: Theme.line
            }
        }
    }

    Body {
        anchors.verticalCenter: parent.verticalCenter
        text: root.word
        color: root.color
        strong: true
        wrapMode: Text.NoWrap
    }
}
