pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The foot of each page: back, progress, the page's own buttons, and the one that leads on. */
Item {
    id: root

    required property PageView page
    required property SpeechView speech
    required property var words
    /** Whether progress stands here, and not in the head. */
    required property bool wide
    /** Whether the head says which window is in sight. */
    required property bool told
    /** The page's component: it may be cut into windows, and have a button in place of back and of next. */
    required property var shown
    property bool printing: false
    /** Whether the page has a primary button in its body: then the next button is none. */
    property bool waiting: false
    signal next
    signal back

    // Each reads what is shown itself: a component of a page that is gone cannot be made.
    readonly property Component before: window > 0 ? null : shown?.before ?? null
    readonly property Component secondary: shown?.secondary ?? null
    readonly property Component primary: more ? null : shown?.primary ?? null
    readonly property int windows: shown?.windows ?? 1
    readonly property int window: shown?.window ?? 0
    /** Whether more of the page follows, which next turns to first. */
    readonly property bool more: window < windows - 1

    readonly property bool leaves: page.kind === PageKind.printing
    readonly property list<string> onTexts: [words.next, words.skip_short, words.done_changing, words.finish]
    readonly property bool crowded: others.width > 0 && left.width + others.width + on.width + 2 * Theme.gap > width
    /** Whether the page's other buttons stand in a row of their own, and whether the one at the left does, over the
        one that leads on: once they had to, until another page comes. What the page offers may depend on its height,
        and its height on this; bound to `crowded` it would feed itself. */
    property bool stacked: false
    readonly property bool parted: left.width > 0 && left.width + on.width + Theme.gap > width
    property bool apart: false
    /** Whether that was looked at again: at first the buttons of the page before stand here, or of its own last window. */
    property bool checked: false
    /** The width between the buttons. */
    readonly property real middle: width - left.width - on.width - (stacked ? 0 : others.width) - 4 * Theme.gap

    /** The width of one of the page's own items; a text takes no more than the buttons leave. */
    function across(item: Item): real {
        if (item === null || !item.visible)
            return 0;
        if (item instanceof Text)
            return Math.min(letters.advanceWidth((item as Text).text), root.width - left.width - on.width - 4 * Theme.gap);
        return Math.min(item.implicitWidth, root.width);
    }

    function placed(text: string): string {
        return Blanks.fill(text, {
            window: root.window + 1,
            windows: root.windows
        });
    }

    function settle(): void {
        root.stacked = root.crowded;
        root.apart = root.parted;
    }

    function settleAnew(): void {
        root.checked = false;
        root.settle();
    }

    /** Look at it again, but only once: that the rows were two may be why the page was cut. */
    function check(): void {
        if (root.checked)
            return;
        root.checked = true;
        Qt.callLater(root.settle);
    }

    implicitHeight: (stacked ? measure.tall(Theme.mainTouch) + Theme.gap : 0) + (apart ? left.height + Theme.gap : 0) + Math.max(on.height, measure.tall(Theme.mainTouch))
    onCrowdedChanged: {
        stacked = stacked || crowded;
        check();
    }
    onPartedChanged: {
        apart = apart || parted;
        check();
    }
    onWidthChanged: settle()

    Connections {
        target: root.page

        function onTurned(): void {
            root.settleAnew();
        }
    }

    Connections {
        target: Theme

        function onBodyChanged(): void {
            root.settleAnew();
        }
    }

    ButtonMeasure {
        id: measure
    }

    FontMetrics {
        id: letters
        font.family: Theme.family
        font.pixelSize: Theme.body
    }

    Row {
        id: left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.apart ? on.height + Theme.gap + (root.stacked ? measure.tall(Theme.mainTouch) + Theme.gap : 0) : 0

        BigButton {
            objectName: "back"
            minimum: Theme.mainTouch
            text: root.words.back
            glyph: "left"
            visible: root.window > 0 || (root.page.goesBack && !root.page.opened && root.before === null)
            onClicked: root.back()
        }

        Loader {
            width: root.across(item as Item)
            sourceComponent: root.before
        }
    }

    Row {
        anchors {
            left: left.right
            leftMargin: left.width > 0 ? Theme.body * 0.8 : 0
            bottom: parent.bottom
        }
        height: measure.tall(Theme.mainTouch)
        spacing: Theme.body * 0.8

        ProgressBar {
            height: parent.height
            room: root.middle - (windowed.visible ? windowed.implicitWidth + parent.spacing : 0) - Theme.body * 0.8
            page: root.page
            words: root.words
            visible: root.wide && root.page.kind !== PageKind.ending && room >= least
        }

        Body {
            id: windowed

            readonly property string long: root.placed(root.words.window)

            anchors.verticalCenter: parent.verticalCenter
            text: letters.advanceWidth(long) <= root.middle ? long : root.placed(root.words.window_short)
            wrapMode: Text.NoWrap
            visible: root.windows > 1 && !root.told && letters.advanceWidth(text) <= root.middle
            Accessible.name: long
        }
    }

    Row {
        id: others
        anchors {
            right: root.stacked ? parent.right : on.left
            rightMargin: root.stacked || on.width === 0 ? 0 : Theme.gap
            bottom: root.stacked ? on.top : parent.bottom
            bottomMargin: root.stacked ? Theme.gap : 0
        }
        spacing: Theme.gap

        PauseButton {
            speech: root.speech
            words: root.words
            // Where it has no room, what stops the reading does its work: the page may not move.
            visible: root.wide && begun && left.width + theirs.width + on.width + implicitWidth + 3 * Theme.gap <= root.width
        }

        Loader {
            id: theirs
            anchors.bottom: parent.bottom
            width: root.across(item as Item)
            sourceComponent: root.secondary
        }
    }

    Row {
        id: on
        anchors {
            right: parent.right
            bottom: parent.bottom
        }

        BigButton {
            objectName: "next"
            width: measure.widest(root.onTexts, Theme.body * 6.5, measure.chevron)
            minimum: Theme.mainTouch
            primary: root.more || root.page.opened || (root.page.answered && !root.waiting)
            visible: root.more || (root.primary === null && root.page.goesOn && !(root.printing && root.leaves))
            text: root.more ? root.words.next : root.page.opened ? root.words.close : root.leaves ? root.words.finish : root.page.answered ? (root.page.returning ? root.words.done_changing : root.words.next) : root.words.skip_short
            Accessible.name: text === root.words.skip_short ? root.words.skip : text
            glyph: root.more || !(root.leaves || root.page.opened) ? "right" : ""
            onClicked: root.next()
        }

        Loader {
            width: root.across(item as Item)
            sourceComponent: root.primary
            // What leads on has that name, by which a key finds it, whatever the page calls it.
            onLoaded: (item as Item).objectName = "next"
        }
    }
}
