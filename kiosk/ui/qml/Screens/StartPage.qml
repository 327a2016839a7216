pragma ComponentBehavior: Bound
import QtQuick
import Look

/** The first page: what this is, and one large button. It has to be on the glass at once, so it stays light. */
Item {
    id: root

    required property string title
    required property string lead
    required property var body
    /** The address of the picture, or nothing. Its place is kept free until `drawing` says that it may be read. */
    required property string picture
    property bool drawing: true
    required property var words
    required property bool signed
    /** Each with language, name and chosen. */
    required property var languages
    signal started
    /** Whether it can be read aloud, and whether it is now. */
    property bool voiced: false
    property bool speaking: false
    signal readingAsked
    signal aloudAsked
    signal staffCame
    signal languageTaken(string language)

    Banner {
        id: banner
        width: parent.width
        text: root.words.demonstration
        visible: !root.signed
    }

    /** The picture stands beside the words, or under them on a tall screen; in large text the words come alone. */
    readonly property bool pictured: picture !== "" && Theme.capitalMm < 6
    readonly property bool wide: width > height
    /** Whether the picture is still being read. */
    readonly property bool reading: beside.status === Image.Loading || beneath.status === Image.Loading

    Drawing {
        id: beside
        anchors {
            right: parent.right
            rightMargin: Theme.margin
            top: body.top
            topMargin: Theme.gap
        }
        width: root.width * 0.3
        source: visible && root.drawing ? root.picture : ""
        visible: root.pictured && root.wide
    }

    ScrollBody {
        id: body
        anchors {
            left: parent.left
            right: beside.visible ? beside.left : parent.right
            top: banner.visible ? banner.bottom : parent.top
            bottom: ways.top
            topMargin: Theme.space
            bottomMargin: Theme.gap
        }
        Heading {
            width: parent.width
            font.pixelSize: Theme.huge
            text: root.title
        }

        Body {
            width: parent.width
            font.pixelSize: Theme.lead
            text: root.lead
            strong: true
        }

        Repeater {
            model: root.body

            Body {
                required property string modelData
                width: parent?.width ?? 0
                text: modelData
            }
        }

        Drawing {
            id: beneath
            width: Math.min(parent.width, Theme.mm(130))
            source: visible && root.drawing ? root.picture : ""
            visible: root.pictured && !root.wide
        }
    }

    Flow {
        id: ways
        anchors {
            bottom: parent.bottom
            bottomMargin: Theme.margin
            left: parent.left
            leftMargin: Theme.margin
        }
        width: parent.width - 2 * Theme.margin
        spacing: Theme.space

        BigButton {
            width: Math.min(ways.width, Theme.mm(120))
            minimum: Theme.mm(24)
            primary: true
            glyph: "right"
            glyphAfter: true
            objectName: "next"
            text: root.words.start
            onClicked: root.started()
        }

        BigButton {
            minimum: Theme.mm(24)
            text: root.words.reading
            onClicked: root.readingAsked()
        }

        ScrollKeys {
            flickable: body.scroller
            upText: root.words.more_above
            downText: root.words.more_below
        }

        Repeater {
            // By their number: a button that was chosen stays the same one, and keeps the focus of the keyboard.
            model: root.languages.length > 1 ? root.languages.length : 0

            SegmentButton {
                required property int index
                height: Theme.mm(24)
                text: root.languages[index].name
                chosen: root.languages[index].chosen
                onClicked: root.languageTaken(root.languages[index].language)
            }
        }

        // Its place is kept free, so that nothing moves under a finger when the voice has been found.
        BigButton {
            minimum: Theme.mm(24)
            text: root.speaking ? root.words.read_stop : root.words.read_aloud
            enabled: root.voiced
            opacity: enabled ? 1 : 0
            Accessible.ignored: !enabled
            onClicked: root.aloudAsked()
        }

        // What keeps the corner free for the staff's button.
        Item {
            width: staff.width
            height: staff.height
        }
    }

    // For the people who work here: small, and away from what a patient needs.
    BigButton {
        id: staff
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
        }
        quiet: true
        text: root.words.staff
        onClicked: root.staffCame()
    }
}
