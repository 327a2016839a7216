pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** People to choose from, and a button to type another name. */
Column {
    id: root

    required property string title
    readonly property bool whole: true
    required property ListModel names
    required property string otherText
    signal chosen(string key)
    signal otherAsked

    spacing: Theme.mm(1.5)

    Body {
        width: parent.width
        strong: true
        text: root.title
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.names

            SegmentButton {
                required property string key
                required property string name
                required chosen
                text: name.charAt(0).toUpperCase() + name.slice(1)
                spoken: root.title + ": " + name
                onClicked: root.chosen(key)
            }
        }

        OpenButton {
            width: implicitWidth + Theme.space
            text: root.otherText
            spoken: root.title + ": " + root.otherText
            onClicked: root.otherAsked()
        }
    }
}
