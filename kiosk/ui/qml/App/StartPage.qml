pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The start page: what the aid is, and the ways into it. It has to be painted at once, so it needs no session. */
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
    /** The ways into the visit, as maps of choice, text and note; none where there is one start button. */
    required property var doors
    /** Whether the page can be read aloud, and whether it is being read. */
    property bool voiced: false
    property bool speaking: false
    signal entered(string choice)
    signal menuAsked
    signal aloudAsked
    signal staffCame
    signal languageTaken(string language)

    /** The icons of the ways that have one, by their choice. */
    readonly property var signs: ({
            "decide": "scales",
            "get_ready": "calendar"
        })
    readonly property bool wide: width > height
    /** In large text the words come in letters of one size, and on a wide screen alone. */
    readonly property bool large: Theme.capitalMm < 6
    /** Whether there is little room for the letters: then the ways and the languages take as little as they can. */
    readonly property bool tight: height < 15 * Theme.body || width < 13 * Theme.body
    /** Whether the words of the page have room beside a picture; over one they have if it is wide enough to be seen. */
    readonly property bool roomy: !wide || (large && height > 25 * Theme.body)
    /** Whether the ways stand under the words, to be turned to: in letters of twice the usual both have no room in one window. */
    readonly property bool paged: tight && Theme.twice
    readonly property bool pictured: picture !== "" && roomy
    /** Whether the picture is still being read. */
    readonly property bool reading: drawn.status === Image.Loading
    readonly property real inner: pictured && wide ? Theme.columns(7) : width - 2 * Theme.margin

    Banner {
        id: banner
        width: parent.width
        text: root.words.demonstration
        shortText: root.words.demonstration_short
        visible: !root.signed
    }

    ScrollBody {
        id: body

        readonly property real full: (root.paged ? line.y : doors.y) - y

        y: (banner.visible ? banner.height : 0) + (root.large ? Theme.gap : 0)
        width: root.wide && root.pictured ? root.inner + 2 * Theme.margin : root.width
        height: full - (needed > full ? turns.height + Theme.gap : 0)
        measure: width

        // Another one in each language, or a screen reader would not know that it is to be read anew.
        Repeater {
            model: root.visible ? [root.title] : []

            Heading {
                required property string modelData
                objectName: "heading"
                width: parent?.width ?? 0
                font.pixelSize: root.large || Theme.twice ? Theme.huge : root.tight ? Theme.lead : Theme.title
                text: modelData
            }
        }

        Body {
            width: parent.width
            text: [root.lead, ...root.body].join(" ")
        }

        Item {
            id: under
            width: parent.width
            height: doors.height
            visible: root.paged
        }
    }

    Drawing {
        id: drawn

        readonly property real lowest: root.wide ? line.y : doors.y
        readonly property real highest: root.wide ? banner.height : body.y + body.needed

        readonly property real beside: body.width + Theme.space

        x: root.wide ? beside : (root.width - width) / 2
        y: highest + (lowest - highest - height) / 2
        width: root.wide ? root.width - beside - Theme.margin : Math.min(root.width - 2 * Theme.margin, (lowest - highest - 2 * Theme.gap) * 4 / 3)
        file: visible && root.drawing ? root.picture : ""
        visible: root.pictured && width > Theme.mm(60)
    }

    WindowButtons {
        id: turns
        x: Theme.margin
        y: (root.paged ? line.y : doors.y) - height - Theme.gap
        room: root.width - 2 * Theme.margin
        minimum: Theme.touch
        shown: body
        words: root.words
    }

    FontMetrics {
        id: measure
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

    Column {
        id: doors

        /** How much larger than running text the words of the ways may be, on one line. */
        readonly property real room: (width - 7 * Theme.body) / Math.max(1, ...root.doors.map(door => measure.advanceWidth(door.text)))
        readonly property int letters: Theme.twice ? Theme.title : root.large ? Math.max(Theme.body, Math.min(Theme.title, Theme.body * room)) : Theme.body

        parent: root.paged ? under : root
        x: root.paged ? 0 : Theme.margin
        y: root.paged ? 0 : line.y - height - (root.large ? Theme.space : Theme.gap)
        width: root.inner
        spacing: root.large ? Theme.space : Theme.gap

        Repeater {
            // By their number, as the languages: a button keeps the focus of the keyboard when its words change.
            model: root.doors.length

            DoorButton {
                required property int index
                width: doors.width
                large: root.large
                noted: !root.tight || root.paged
                letters: doors.letters
                sign: root.large || root.width > Theme.body * 24 ? root.signs[root.doors[index]?.choice] ?? "" : ""
                text: root.doors[index]?.text ?? ""
                note: root.doors[index]?.note ?? ""
                objectName: index === 0 && !turns.more ? "next" : ""
                onClicked: root.entered(root.doors[index].choice)
            }
        }

        BigButton {
            width: Math.min(doors.width, Math.max(implicitWidth, Theme.mm(120)))
            minimum: Theme.mm(24)
            primary: true
            glyph: "right"
            objectName: visible ? "next" : ""
            text: root.words.start
            visible: root.doors.length === 0
            onClicked: root.entered("")
        }
    }

    Rectangle {
        id: line
        y: foot.y - Theme.gap - height
        width: parent.width
        height: Theme.line
        color: Theme.outline
    }

    StartFoot {
        id: foot
        x: Theme.margin
        y: parent.height - height - Theme.gap
        width: parent.width - 2 * Theme.margin
        height: implicitHeight
        tight: root.tight
        low: root.height < 18 * Theme.body
        words: root.words
        languages: root.languages
        voiced: root.voiced
        speaking: root.speaking
        onMenuAsked: root.menuAsked()
        onAloudAsked: root.aloudAsked()
        onStaffCame: root.staffCame()
        onLanguageTaken: language => root.languageTaken(language)
    }
}
