pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of an ending: get help now, or this aid is not for you. Where it is urgent, what to do comes first. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property PrintView printing
    signal printAsked
    signal mistaken
    signal finished

    Rectangle {
        width: parent.width
        height: title.implicitHeight + 2 * Theme.space
        color: root.page.urgent ? Theme.danger : Theme.accent
        radius: Theme.radius

        Heading {
            id: title
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space
            width: parent.width - 2 * Theme.space
            text: root.page.title
            color: root.page.urgent ? Theme.dangerInk : Theme.accentInk
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
        points: root.page.urgent ? root.page.points : []
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
        points: root.page.urgent ? [] : root.page.points
    }

    PrintStatus {
        width: parent.width
        words: root.words
        printing: root.printing
        printText: root.words.ending_print
        onPrintAsked: root.printAsked()
    }

    Flow {
        width: parent.width
        spacing: Theme.space
        visible: !root.printing.busy

        BigButton {
            minimum: Theme.mainTouch
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.words.ending_mistake
            onClicked: root.mistaken()
        }

        BigButton {
            minimum: Theme.mainTouch
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.words.ending_finish
            onClicked: root.finished()
        }
    }
}
