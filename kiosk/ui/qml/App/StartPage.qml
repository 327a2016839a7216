pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The start page: what the aid is, and one large button. It has to be painted at once, so it needs no session. */
Item {
    id: root

    required property string title
    required property string lead
    required property var body
    /** The URL of the picture, or "". Its place is kept free until `drawing` is true and it may be read. */
    required property string picture
    property bool drawing: true
    required property var words
    required property bool signed
    /** The languages on offer, as maps of language, name and chosen. */
    required property var languages
    signal started
    /** Whether the page can be read aloud, and whether it is being read. */
    property bool voiced: false
    property bool speaking: false
    signal readingAsked
    signal menuAsked
    signal aloudAsked
    signal staffCame
    signal languageTaken(string language)

    Banner {
        id: banner
        width: parent.width
        text: root.words.demonstration
        shortText: root.words.demonstration_short
        visible: !root.signed
    }

    /** The picture stands beside the words, or under them on a tall screen; in large text the words come alone. */
    readonly property bool pictured: picture !== "" && Theme.capitalMm < 6
    readonly property bool wide: width > height
    /** Whether the menu button, and of the languages only the others, replace buttons that take too much height. */
    readonly property bool compact: banner.height + ways.rows * (measure.tall(Theme.mm(24)) + Theme.space) > 0.42 * height
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
        width: root.width * 0.22
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
            topMargin: Theme.gap
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

    ButtonMeasure {
        id: measure
    }

    Column {
        id: ways

        readonly property int minimum: root.compact ? Theme.mainTouch : Theme.mm(24)
        readonly property int minimumOn: Theme.mm(24)
        /** The width of a language's button, and of everything beneath the start button in one row. */
        readonly property real languageWidth: measure.widest(root.languages.map(each => each.name), 0, false) + Theme.mm(7) + Theme.gap
        readonly property real aside: root.languages.length * languageWidth + measure.widest([root.words.reading], 0, false) + measure.widest([root.words.read_aloud], 0, false) + staff.width + (root.languages.length + 2) * Theme.space
        /** The number of rows that everything would take. */
        readonly property int rows: (on.implicitWidth + Theme.space + keys.across(false, true) <= width ? 1 : 2) + Math.ceil(aside / width)
        /** Whether the staff button has room to the right of the last button. */
        readonly property bool beside: last.x + last.width + Theme.space <= width - staff.width

        anchors {
            bottom: parent.bottom
            bottomMargin: Theme.margin + (ways.beside ? 0 : staff.height + spacing)
            left: parent.left
            leftMargin: Theme.margin
        }
        width: parent.width - 2 * Theme.margin
        spacing: root.compact ? Theme.gap : Theme.space

        Flow {
            width: parent.width
            spacing: ways.spacing

            BigButton {
                id: on

                readonly property real rest: ways.width - ways.spacing - keys.across(false, keys.signed)

                width: Math.min(ways.width, Math.max(implicitWidth, rest < implicitWidth ? ways.width : rest), root.compact ? Infinity : Theme.mm(120))
                minimum: ways.minimumOn
                primary: true
                glyph: "right"
                glyphAfter: true
                objectName: "next"
                text: root.words.start
                onClicked: root.started()
            }

            ScrollButtons {
                id: keys
                minimum: ways.minimumOn
                flickable: body.scroller
                upText: root.words.more_above
                downText: root.words.more_below
                moreText: root.words.screens_left
                oneText: root.words.screen_left
                signed: root.wide
                room: root.compact ? 0 : ways.width - on.width - ways.spacing
            }
        }

        Flow {
            width: parent.width
            spacing: ways.spacing

            Grid {
                columns: Math.max(1, Math.min(languageButtons.count, Math.floor((ways.width + spacing) / (ways.languageWidth + spacing))))
                spacing: ways.spacing

                Repeater {
                    id: languageButtons
                    // By their number: a button that was chosen stays the same one, and keeps the focus of the keyboard.
                    model: root.languages.length > 1 ? root.languages.length : 0

                    SegmentButton {
                        required property int index
                        height: Math.max(implicitHeight, ways.minimum)
                        text: root.languages[index].name
                        chosen: root.languages[index].chosen
                        visible: !root.compact || !chosen
                        onClicked: root.languageTaken(root.languages[index].language)
                    }
                }
            }

            BigButton {
                minimum: ways.minimum
                text: root.compact ? root.words.menu : root.words.reading
                onClicked: root.compact ? root.menuAsked() : root.readingAsked()
            }

            // Its place is kept free, so that nothing moves under a finger when the voice has been found.
            BigButton {
                id: last
                minimum: ways.minimum
                text: root.speaking ? root.words.read_stop : root.words.read_aloud
                enabled: root.voiced
                opacity: enabled ? 1 : 0
                Accessible.ignored: !enabled
                onClicked: root.aloudAsked()
            }
        }
    }

    // For staff: small, and away from what a patient needs.
    BigButton {
        id: staff
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
        }
        sign: "staff"
        text: root.words.staff
        onClicked: root.staffCame()
    }
}
