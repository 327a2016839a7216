pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Bridge

/** The frame of a panel: covers the page, scrolls its content, and has one large close button. */
Rectangle {
    id: root

    default property alias content: body.content
    required property var words
    property string title: ""
    property bool closes: true
    property string closeText: words.close
    /** Whether the button that closes is the main one. */
    readonly property bool ends: primary === null
    /** Other buttons of the panel, and one that is its main one in place of the one that closes. */
    property Component secondary: null
    property Component primary: null
    property SpeechView speech: null
    signal closed

    color: Theme.paper

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.space
        spacing: Theme.gap

        ScrollBody {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true

            Heading {
                width: parent.width
                text: root.title
                visible: text !== ""
            }
        }

        Flow {
            id: ways
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            spacing: Theme.space

            BigButton {
                id: close
                objectName: "back"
                width: Math.max(implicitWidth, Theme.mm(60))
                minimum: Theme.mainTouch
                primary: root.ends
                visible: root.closes
                text: root.closeText
                onClicked: root.closed()
            }

            Loader {
                sourceComponent: root.secondary
                visible: (item as Item)?.visible ?? false
            }

            Loader {
                sourceComponent: root.primary
                visible: (item as Item)?.visible ?? false
            }

            Loader {
                id: aloud
                width: Math.min(parent.width, (item as ReadAloud)?.wanted ?? 0)
                active: root.speech?.available ?? false
                visible: active
                sourceComponent: ReadAloud {
                    minimum: Theme.mainTouch
                    speech: root.speech
                    words: root.words
                }
            }

            ScrollButtons {
                id: keys

                /** The width that the other buttons leave in their row. */
                readonly property real rest: parent.width - (close.visible ? close.width + parent.spacing : 0) - (aloud.visible ? aloud.width + parent.spacing : 0)

                flickable: body.scroller
                upText: root.words.more_above
                downText: root.words.more_below
                moreText: root.words.screens_left
                oneText: root.words.screen_left
                room: rest >= across(false, true) ? rest : parent.width
            }
        }
    }
}
