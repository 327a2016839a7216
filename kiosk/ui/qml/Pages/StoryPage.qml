pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** A page of text: seven columns of words and five of drawing; on a tall screen the drawing stands over the words. */
ScrollBody {
    id: root

    required property PageView page

    readonly property bool drawn: page.picture !== ""
    readonly property bool beside: drawn && width > height && width > Theme.body * 32

    measure: drawn ? width : Theme.measure

    Drawing {
        width: Math.min(parent.width, root.height * 0.3 / 0.75)
        source: visible ? root.page.picture : ""
        visible: root.drawn && !root.beside && root.height > root.width
    }

    Row {
        width: parent.width
        spacing: Theme.space

        Column {
            id: story
            width: root.beside ? Theme.columns(7) : parent.width
            spacing: Theme.gap

            Body {
                width: parent.width
                text: root.page.lead
                strong: true
                visible: text !== ""
            }

            Repeater {
                model: root.page.body

                Body {
                    required property string modelData
                    width: story.width
                    text: modelData
                }
            }

            Points {
                width: parent.width
                points: root.page.points
            }
        }

        Drawing {
            width: parent.width - story.width - parent.spacing
            source: visible ? root.page.picture : ""
            visible: root.beside
        }
    }
}
