pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The frame of a panel: covers the page, and has its title, its content and its buttons where a page has them. */
Rectangle {
    id: root

    default property alias content: body.content
    property alias measure: body.measure
    readonly property alias windowHeight: body.windowHeight
    required property var words
    property string title: ""
    /** What a screen reader says after the title, without being asked. */
    property string told: ""
    /** The titles of the columns after the first, and from one to the next, where the panel has columns. */
    property list<string> titles: []
    property real titleWidth: 0
    property bool closes: true
    property string closeText: words.close
    /** Other buttons of the panel, and one that is its main one in place of the one that closes. */
    property Component secondary: null
    property Component primary: null
    property SpeechView speech: null
    signal closed

    /** Whether the first and the last window of its content are in sight. */
    readonly property bool begins: body.window === 0
    readonly property bool ends: body.window === body.windows - 1
    readonly property bool aloud: speech?.available ?? false
    /** Whether the title stands under the button that reads aloud. */
    readonly property bool under: aloud && height > width && titleWidth === 0

    /** Whether the title is the first of the text: in letters of twice the usual, where it has no room in one line. */
    readonly property bool gave: Theme.twice && width > height && titleWidth === 0 && named.advanceWidth > heading.width
    /** Whether the glass is low for such letters: then the panel's own buttons end its text, and are no part of its foot. */
    readonly property bool low: Theme.twice && height < 14 * Theme.body

    /** Whether the buttons that turn the windows have their words alone, and whether they stand in a row of their own;
        once they do they stay so, because the content has less room then. */
    property bool bare: false
    property bool stacked: false
    /** The width that the panel's own buttons take. */
    readonly property real taken: main.width + others.width + pause.width + (closes ? close.width : 0) + 4 * Theme.gap
    readonly property bool crowded: turns.visible && turns.least + taken > ways.width

    /** The width of an item with nothing in it is none. */
    function across(item: Item): real {
        return item !== null && item.visible ? Math.min(item.implicitWidth, ways.width) : 0;
    }

    color: Theme.paper
    // Later, because the windows that crowd the buttons depend on the room that is left for the content.
    onCrowdedChanged: Qt.callLater(stack)
    onBareChanged: Qt.callLater(stack)

    /** Turn to the first window, for new content. */
    function toTop(): void {
        body.toTop();
    }

    onTitleChanged: toTop()

    function stack(): void {
        if (root.crowded && root.bare)
            root.stacked = true;
        else if (root.crowded)
            root.bare = true;
    }

    TextMetrics {
        id: named
        text: root.title
        font.family: Theme.family
        font.pixelSize: Theme.title
        font.weight: Font.Bold
    }

    Heading {
        id: heading
        objectName: "heading"
        x: Theme.margin
        y: root.under ? listen.y + listen.height + Theme.mm(2) : Theme.gap + Math.max(0, (listen.height - height) / 2)
        width: root.titleWidth > 0 ? root.titleWidth - Theme.space : parent.width - 2 * Theme.margin - (root.aloud && !root.under ? listen.width + Theme.space : 0)
        text: Blanks.unbroken(root.title)
        Accessible.name: root.title
        visible: !root.gave
        font.pixelSize: Theme.twice || named.advanceWidth <= width ? Theme.title : Theme.lead
        Accessible.description: root.told || arrival
    }

    Repeater {
        model: root.titles

        Heading {
            required property int index
            required property string modelData
            level: 2
            x: Theme.margin + (index + 1) * root.titleWidth
            y: heading.y + (heading.height - height) / 2
            text: modelData
        }
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
        title: root.gave ? root.title : ""
        titleTold: root.told
        y: Math.max(root.gave ? 0 : heading.y + heading.height, root.aloud ? listen.y + listen.height : 0)
        width: parent.width
        height: line.y - y
    }

    Rectangle {
        id: line
        // In letters of twice the usual there may be windows to turn, and nothing beside the buttons that turn them.
        y: (root.stacked ? turns.y : ways.y - (Theme.twice && ways.height === 0 ? close.implicitHeight : 0)) - Theme.gap - height
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
            id: main
            width: root.across(item as Item)
            sourceComponent: root.low ? null : root.primary
            // As on a page: by this name a key finds it.
            onLoaded: (item as Item).objectName = "next"
        }

        BigButton {
            id: close
            objectName: "back"
            minimum: Theme.mainTouch
            primary: root.primary === null
            visible: root.closes
            text: root.closeText
            onClicked: root.closed()
        }

        Loader {
            id: others
            width: root.across(item as Item)
            sourceComponent: root.low ? null : root.secondary
        }

        Loader {
            id: pause
            width: root.across(item as Item)
            active: root.aloud
            sourceComponent: PauseButton {
                speech: root.speech
                words: root.words
            }
        }
    }

    Flow {
        parent: root.low ? body.closing : null
        y: Theme.space
        width: ways.width
        spacing: Theme.gap

        Loader {
            width: root.across(item as Item)
            active: root.low
            sourceComponent: root.secondary
        }

        Loader {
            width: root.across(item as Item)
            active: root.low
            sourceComponent: root.primary
            onLoaded: (item as Item).objectName = "next"
        }
    }

    WindowButtons {
        id: turns
        x: Theme.margin
        y: root.stacked ? ways.y - height - Theme.gap : ways.y + ways.height - height
        room: root.stacked ? ways.width : ways.width - root.taken
        bare: root.bare
        shown: body
        words: root.words
    }
}
