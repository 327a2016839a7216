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

    property Component primary: Component {
        BigButton {
            primary: true
            minimum: Theme.mainTouch
            text: root.words.thanks_again
            onClicked: root.done()
        }
    }

    Body {
        width: parent.width
        text: root.page.lead
        strong: true
        font.pixelSize: Theme.lead
        visible: text !== ""
    }

    Points {
        width: parent.width
        points: [...root.page.body, ...root.page.points]
    }
}
