pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The foot of the start page: the languages, reading aloud, the menu, and the way in for staff. */
Item {
    id: root

    required property var words
    /** Whether it may leave out the language that is chosen, to have room in one row. */
    required property bool tight
    /** Whether a second row would take the height from the words of the page. */
    required property bool low
    /** The languages on offer, as maps of language, name and chosen. */
    required property var languages
    /** Whether the page can be read aloud, and whether it is being read. */
    required property bool voiced
    required property bool speaking
    signal menuAsked
    signal aloudAsked
    signal staffCame
    signal languageTaken(string language)

    readonly property real listening: measure.widest([root.words.read_aloud, root.words.read_stop], Theme.mainTouch, icon)
    readonly property real icon: signed ? measure.icon : 0
    /** Whether the buttons have their icons: not where all have room in one row only without them. */
    readonly property bool signed: row(measure.icon) <= width || (row(0) > width && !tight)
    readonly property bool oneRow: row(icon) <= width
    /** Whether the language in use has no button: where there is too little height, or too little for a second row. */
    readonly property bool brief: tight || (low && across(all, 0) > width)
    readonly property list<string> all: languages.length > 1 ? languages.map(each => each.name) : []
    readonly property list<string> names: languages.filter(each => all.length > 0 && (!brief || !each.chosen)).map(each => each.name)

    /** The width of all buttons in one row. */
    function row(sign: real): real {
        return root.across(root.names, sign);
    }

    function across(names: list<string>, sign: real): real {
        const named = names.map(name => measure.widest([name], 0, 1.6) + Theme.gap);
        const others = [[root.words.read_aloud, root.words.read_stop], [root.words.menu], [root.words.staff]];
        return [...named, ...others.map(texts => measure.widest(texts, Theme.mainTouch, sign) + Theme.gap)].reduce((sum, each) => sum + each, Theme.space);
    }

    implicitHeight: ways.height

    ButtonMeasure {
        id: measure
    }

    Flow {
        id: ways
        width: parent.width
        spacing: Theme.gap

        Repeater {
            // By their number: a button that was chosen stays the same one, and keeps the focus of the keyboard.
            model: root.languages.length > 1 ? root.languages.length : 0

            SegmentButton {
                required property int index
                minimum: Theme.mainTouch
                text: root.languages[index].name
                chosen: root.languages[index].chosen
                visible: root.names.includes(text)
                onClicked: root.languageTaken(root.languages[index].language)
            }
        }

        // Its place is kept free, so that nothing moves under a finger when the voice has been found.
        BigButton {
            width: root.listening
            minimum: Theme.mainTouch
            text: root.speaking ? root.words.read_stop : root.words.read_aloud
            sign: !root.signed ? "" : root.speaking ? "cross" : "sound"
            on: root.speaking
            enabled: root.voiced
            opacity: enabled ? 1 : 0
            Accessible.ignored: !enabled
            onClicked: root.aloudAsked()
        }

        BigButton {
            minimum: Theme.mainTouch
            sign: root.signed ? "menu" : ""
            text: root.words.menu
            onClicked: root.menuAsked()
        }

        BigButton {
            minimum: Theme.mainTouch
            sign: root.signed ? "someone" : ""
            text: root.words.staff
            visible: !root.oneRow
            onClicked: root.staffCame()
        }
    }

    // At the right edge, away from what a patient needs.
    BigButton {
        anchors.right: parent.right
        minimum: Theme.mainTouch
        sign: root.signed ? "someone" : ""
        text: root.words.staff
        visible: root.oneRow
        onClicked: root.staffCame()
    }
}
