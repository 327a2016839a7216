pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The frame of a panel: covers the page, and has its title, its content and its buttons where a page has them. */
Rectangle {
    id: root

    default property alias content: body.content
    property alias measure: body.measure
    required property var words
    property string title: ""
    property bool closes: true
    property string closeText: words.close
    /** Other buttons of the panel, and one that is its main one in place of the one that closes. */
    property Component secondary: null
    property Component primary: null
    property SpeechView speech: null
    signal closed

    readonly property bool aloud: speech?.available ?? false

    /** The width of an item with nothing in it is none. */
    function across(item: Item): real {
        return item !== null && item.visible ? Math.min(item.implicitWidth, ways.width) : 0;
    }

    color: Theme.paper

    Heading {
        id: heading
        x: Theme.margin
        y: Theme.gap + Math.max(0, (listen.height - height) / 2)
        width: parent.width - 2 * Theme.margin - (root.aloud ? listen.width + Theme.space : 0)
        text: root.title
    }

    Loader {
        id: listen
        x: parent.width - width - Theme.margin
        y: Theme.gap
        active: root.aloud
        visible: active
        sourceComponent: ReadAloud {
            speech: root.speech
            words: root.words
        }
    }

    ScrollBody {
        id: body
        y: Math.max(heading.y + heading.height, root.aloud ? listen.y + listen.height : 0)
        width: parent.width
        height: line.y - y
    }

    Rectangle {
        id: line
        y: ways.y - Theme.gap - height
        width: parent.width
        height: Theme.line
        color: Theme.outline
    }

    Flow {
        id: ways
        x: Theme.margin
        y: parent.height - height - Theme.gap
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap
        // From the right, where a page has the button that leads on.
        layoutDirection: Qt.RightToLeft

        Loader {
            width: root.across(item as Item)
            sourceComponent: root.primary
        }

        BigButton {
            objectName: "back"
            minimum: Theme.mainTouch
            primary: root.primary === null
            visible: root.closes
            text: root.closeText
            onClicked: root.closed()
        }

        Loader {
            width: root.across(item as Item)
            sourceComponent: root.secondary
        }

        Loader {
            width: root.across(item as Item)
            active: root.aloud
            sourceComponent: PauseButton {
                speech: root.speech
                words: root.words
            }
        }

        WindowButtons {
            shown: body
            words: root.words
        }
    }
}
