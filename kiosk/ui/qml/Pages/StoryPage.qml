pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** A page of text: seven columns of words and five of drawing. The drawing is smaller, or none, where the words need
    its room; on a tall screen it stands over them. */
ScrollBody {
    id: root

    required property PageView page

    readonly property bool drawn: page.picture !== ""
    readonly property bool beside: drawn && width > height && width > Theme.body * 32
    /** How many columns the words have. */
    readonly property int across: !beside || wide.height > windowHeight ? 12 : usual.height > windowHeight ? 9 : 7

    measure: width

    component Words: Column {
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
                width: parent?.width ?? 0
                text: modelData
            }
        }

        Points {
            width: parent.width
            points: root.page.points
        }
    }

    Words {
        id: usual
        width: Theme.columns(7)
        visible: false
    }

    Words {
        id: wide
        width: Theme.columns(9)
        visible: false
    }

    Drawing {
        // As large as the words leave room for, so that neither has a window for itself.
        readonly property real room: root.windowHeight - story.height - Theme.space

        width: Math.max(0, Math.min(parent.width, room / 0.75))
        file: visible ? root.page.picture : ""
        visible: root.drawn && !root.beside && root.height > root.width && width > Theme.mm(60)
    }

    Row {
        width: parent.width
        spacing: Theme.space

        Words {
            id: story
            width: root.across < 12 ? Theme.columns(root.across) : parent.width
        }

        Drawing {
            width: parent.width - story.width - parent.spacing
            file: visible ? root.page.picture : ""
            visible: root.across < 12
        }
    }
}
