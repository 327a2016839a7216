pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** A page of text. Its drawing stands beside the text, or on a tall screen under the first sentence. */
ScrollBody {
    id: root

    required property PageView page

    readonly property bool sideBySide: page.picture !== "" && width > height && Theme.capitalMm < 6

    measure: sideBySide ? width : Theme.measure

    Row {
        width: parent.width
        spacing: Theme.margin

        Column {
            id: story
            width: parent.width - (root.sideBySide ? beside.width + parent.spacing : 0)
            spacing: Theme.space

            Heading {
                width: parent.width
                text: root.page.title
            }

            Body {
                width: parent.width
                text: root.page.lead
                strong: true
                visible: text !== ""
            }

            Drawing {
                width: Math.min(parent.width, Theme.mm(130))
                source: visible ? root.page.picture : ""
                visible: root.page.picture !== "" && !root.sideBySide
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
            id: beside
            width: root.width * 0.29
            source: visible ? root.page.picture : ""
            visible: root.sideBySide
        }
    }
}
