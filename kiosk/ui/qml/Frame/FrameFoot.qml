pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The buttons beneath each page: back, start over, scroll, and next. */
GridLayout {
    id: root

    required property PageView page
    required property var words
    required property bool wide
    /** Whether starting over is in the menu. */
    required property bool compact
    property bool printing: false
    property bool waiting: false
    property Flickable scroller: null
    signal next
    signal back
    signal overAsked

    readonly property bool leaves: page.kind === PageKind.printing
    readonly property list<string> onTexts: [words.next, words.skip_short, words.done_changing, words.finish]
    readonly property real overWidth: measure.widest([words.start_over], Theme.mainTouch, false) + columnSpacing
    /** Whether there is room for the start-over button. */
    readonly property bool fits: width >= widest(false)
    readonly property real fullHeight: measure.tall(Theme.mainTouch) * (wide ? 1 : 2) + (wide ? 0 : Theme.gap)

    /** The least width of the next button. */
    readonly property int least: compact ? Theme.mainTouch : Theme.mm(48)
    /** Whether the buttons have their glyphs: where there is room; the words say the same. */
    readonly property bool signed: width >= (compact ? narrowest(true) : widest(true))
    /** Whether the scroll buttons stand between back and next, and not in a row of their own. */
    readonly property bool oneRow: compact ? width >= narrowest(signed) : wide

    /** The width of back and next together. */
    function sides(signed: bool, least: int): real {
        return measure.widest([root.words.back], Theme.mainTouch, signed) + measure.widest(root.onTexts, least, signed) + 2 * root.columnSpacing;
    }

    /** The width of all buttons: with the scroll buttons on a wide screen, without them on a tall one. */
    function widest(signed: bool): real {
        return root.sides(signed, Theme.mm(48)) + root.overWidth + (root.wide ? keys.across(false, signed) + root.columnSpacing : 0);
    }

    function narrowest(signed: bool): real {
        return root.sides(signed, Theme.mainTouch) + keys.across(false, signed) + root.columnSpacing;
    }

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    ButtonMeasure {
        id: measure
    }

    ScrollButtons {
        id: keys
        Layout.row: root.oneRow ? 1 : 0
        Layout.column: root.oneRow ? 3 : 0
        Layout.columnSpan: root.oneRow ? 1 : 5
        Layout.alignment: Qt.AlignHCenter
        flickable: root.scroller
        upText: root.words.more_above
        downText: root.words.more_below
        moreText: root.words.screens_left
        oneText: root.words.screen_left
        signed: !root.oneRow || root.signed
        room: root.oneRow ? root.width - root.sides(root.signed, root.least) - root.columnSpacing - (root.compact ? 0 : root.overWidth) : root.width
    }

    BigButton {
        id: back
        objectName: "back"
        Layout.row: 1
        Layout.column: 0
        minimum: Theme.mainTouch
        text: root.words.back
        glyph: root.signed ? "left" : ""
        visible: root.page.goesBack
        onClicked: root.back()
    }

    BigButton {
        Layout.row: 1
        Layout.column: 1
        minimum: Theme.mainTouch
        text: root.words.start_over
        visible: root.page.kind !== PageKind.thanks && !root.compact
        onClicked: root.overAsked()
    }

    Item {
        Layout.row: 1
        Layout.column: 2
        Layout.fillWidth: true
    }

    BigButton {
        id: on
        objectName: "next"
        Layout.row: 1
        Layout.column: 4
        Layout.preferredWidth: measure.widest(root.onTexts, root.least, root.signed)
        minimum: Theme.mainTouch
        primary: root.page.answered && !root.waiting
        visible: root.page.goesOn && !root.printing
        text: root.leaves ? root.words.finish : root.page.answered ? (root.page.returning ? root.words.done_changing : root.words.next) : root.words.skip_short
        Accessible.name: root.page.answered ? text : root.words.skip
        glyph: root.leaves || !root.signed ? "" : "right"
        glyphAfter: true
        onClicked: root.next()
    }
}
