pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The last page, at which everything is cleared. It returns to the start page after 30 seconds. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    signal done

    Timer {
        interval: 30000
        running: true
        onTriggered: root.done()
    }

    Heading {
        width: parent.width
        font.pixelSize: Theme.huge
        text: root.page.title
    }

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

    BigButton {
        minimum: Theme.mm(24)
        primary: true
        objectName: "next"
        width: Math.min(implicitWidth, parent?.width ?? 0)
        text: root.words.thanks_again
        onClicked: root.done()
    }
}
