pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The head of each page: its title, reading aloud and the menu; on a tall screen also the progress. */
Rectangle {
    id: root

    required property PageView page
    required property SpeechView speech
    required property var words
    /** What the page shows in place of its title, in usual letters; "" for most. */
    required property string headline
    /** Whether that names what is shown, as the title does, and is bold. */
    required property bool names
    /** Whether the screen is wider than high: then the title stands beside the buttons, else under them. */
    required property bool wide
    /** The page's component: its title may stand at the top of its text, and it may be cut into windows. */
    required property var shown
    signal menuAsked

    /** Whether its title stands there: in letters of twice the usual, where it has no room in a line beside the buttons, and
        on a low glass always. Here then stand the progress, if it has room, and which window is in sight. */
    readonly property bool gave: Theme.twice && wide && shown instanceof ScrollBody && (Window.height < Theme.mm(180) || line.advanceWidth > width - 2 * Theme.margin - across(false) - Theme.space)
    readonly property bool tells: place.visible
    /** Whether there is room beside the buttons for the progress. */
    readonly property bool free: !wide || gave
    /** What a screen reader says after the title. */
    readonly property string told: [page.lead, ...page.body].join(" ")

    /** Whether it sends the person for help at once: then the head is red. */
    readonly property bool urgent: page.urgent
    /** Whether the buttons have their icons: where the title has room beside them, or stands under them. */
    readonly property bool signed: wide ? line.advanceWidth <= width - 2 * Theme.margin - across(true) - Theme.space : across(true) + 2 * Theme.margin + Theme.space + Math.max(progress.least, pause.implicitWidth) <= width
    readonly property real inner: width - 2 * Theme.margin - ways.width - (narrow ? Theme.gap : Theme.space)

    /** Whether the button that pauses has room beside the others only where all have less around their words. */
    readonly property bool narrow: !wide && speech.available && usual(false) + measure.widest([words.read_pause, words.read_on], Theme.touch, 0) + 2 * Theme.margin + Theme.space > width
    readonly property int around: narrow ? Theme.gap : Theme.space

    /** The width of both buttons, whether it reads aloud or not. */
    function across(signed: bool): real {
        return root.usual(signed) - (root.speech.available ? 4 : 2) * (Theme.space - root.around);
    }

    function usual(signed: bool): real {
        const icon = signed ? measure.icon : 0;
        const read = root.speech.available ? measure.widest([root.words.read_aloud, root.words.read_stop], Theme.touch, icon) + Theme.gap : 0;
        return read + measure.widest([root.words.menu], Theme.touch, icon);
    }

    implicitHeight: 2 * Theme.gap + (wide ? Math.max(ways.height, title.height) : ways.height + Theme.mm(2) + title.height)
    color: urgent ? Theme.danger : "transparent"

    ButtonMeasure {
        id: measure
    }

    TextMetrics {
        id: line
        text: root.page.title
        font.family: Theme.family
        font.pixelSize: Theme.title
        font.weight: Font.Bold
    }

    ProgressBar {
        id: progress
        x: Theme.margin
        y: Theme.gap
        height: ways.height
        room: root.inner - (place.visible ? place.longWidth + Theme.body : 0)
        page: root.page
        words: root.words
        visible: root.free && root.page.kind !== PageKind.ending && !pause.visible && (!place.visible || least + Theme.body + place.longWidth <= root.inner)
    }

    PauseButton {
        id: pause
        x: Theme.margin
        y: Theme.gap
        leftPadding: root.around
        rightPadding: root.around
        minimum: Theme.touch
        speech: root.speech
        words: root.words
        visible: root.free && begun && implicitWidth <= root.inner
    }

    Body {
        id: place

        readonly property string long: Blanks.fill(root.words.window, {
            window: (root.shown?.window ?? 0) + 1,
            windows: root.shown?.windows ?? 1
        })
        readonly property real longWidth: Math.ceil(letters.advanceWidth(long)) + 2

        x: Theme.margin + (progress.visible ? progress.width + Theme.body : 0)
        y: Theme.gap
        height: ways.height
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        text: longWidth <= root.inner ? long : Blanks.fill(root.words.window_short, {
            window: (root.shown?.window ?? 0) + 1,
            windows: root.shown?.windows ?? 1
        })
        color: root.urgent ? Theme.dangerInk : Theme.ink
        visible: root.gave && (root.shown?.windows ?? 1) > 1 && !pause.visible
        Accessible.name: long
    }

    FontMetrics {
        id: letters
        font.family: Theme.family
        font.pixelSize: Theme.body
    }

    Item {
        id: title

        /** The page in its language: each has a heading of its own, or a screen reader would not know that it has arrived. */
        readonly property string key: root.page.key + " " + root.page.language

        x: Theme.margin
        y: root.wide ? (root.height - height) / 2 : Theme.gap + ways.height + Theme.mm(2)
        width: root.wide ? root.inner : root.width - 2 * Theme.margin
        height: childrenRect.height

        Repeater {
            model: root.gave ? [] : [title.key]

            Heading {
                required property string modelData
                objectName: "heading"
                width: title.width
                text: root.headline || root.page.title
                // A title that is long for the glass is in smaller letters, or the page beneath it would have no room; in
                // letters of twice the usual it takes the lines that it needs.
                font.pixelSize: root.headline ? (root.names ? Theme.lead : Theme.body) : Theme.twice || line.advanceWidth <= (root.wide ? 1 : 1.8) * width ? Theme.title : Theme.lead
                font.weight: root.headline && !root.names ? Font.Normal : Font.Bold
                color: root.urgent ? Theme.dangerInk : Theme.ink
                // Not the next page's, before it has a heading of its own.
                Accessible.name: modelData === title.key ? root.page.title : ""
                Accessible.description: modelData === title.key ? arrival || root.told : ""
            }
        }
    }

    Row {
        id: ways
        anchors {
            right: parent.right
            rightMargin: Theme.margin
            top: parent.top
            topMargin: Theme.gap
        }
        width: root.across(root.signed)
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        BigButton {
            leftPadding: root.around
            rightPadding: root.around
            sign: root.signed ? "menu" : ""
            text: root.words.menu
            onClicked: root.menuAsked()
        }

        ReadAloud {
            width: measure.widest([root.words.read_aloud, root.words.read_stop], Theme.touch, root.signed ? measure.icon : 0) - 2 * (Theme.space - root.around)
            leftPadding: root.around
            rightPadding: root.around
            signed: root.signed
            speech: root.speech
            words: root.words
        }
    }
}
