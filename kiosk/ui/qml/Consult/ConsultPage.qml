pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls

/** The frame of a page for staff: a title, the body, and beneath a line the way back and what can be done. */
ColumnLayout {
    id: root

    default property alias content: body.content
    property alias back: ways.data
    property alias buttons: acts.data
    required property var words
    property string title: ""
    property int measure: width
    /** The width of the upper right corner that is taken. */
    property real corner: 0
    /** The height of the body, for pages that fill it. */
    readonly property real room: body.height - 2 * Theme.gap
    /** Whether all of it has room, whatever the foot would take of it: then there is nothing to turn. */
    property bool still: false
    readonly property bool turns: body.windows > 1 && !still
    /** The width of what turns the windows, with its chevrons, and then with the words about the place. */
    readonly property real turners: measured.widest([words.more_below], 0, measured.chevron) + measured.widest([words.more_above], 0, measured.chevron) + 2 * Theme.gap
    readonly property real turning: turns ? turners + letters.advanceWidth(longTold) + Theme.gap : 0
    readonly property string longTold: placed(words.window)
    readonly property string shortTold: placed(words.window_short)
    readonly property real shortest: letters.advanceWidth(shortTold) + 2
    readonly property real waysWidth: across(ways.children)
    readonly property real actsWidth: across(acts.children)
    readonly property real full: width - 2 * Theme.margin
    readonly property bool footed: waysWidth > 0 || actsWidth > 0 || turns

    /** Whether the foot has room in one row; in letters of twice the usual the words about the place stand before what
        can be done where that row is another one, and on a low glass what has no row beside the ways stands beneath the
        text, in its last window. */
    readonly property bool level: waysWidth + turning + actsWidth + Theme.space < full
    readonly property bool split: Theme.twice && !level && !inText && actsWidth > 0 && waysWidth + turners + shortest > full && actsWidth + shortest + Theme.gap <= full
    readonly property bool inText: Theme.twice && height < 14 * Theme.body && actsWidth > full
    /** Whether all has room without turning, in a page whose height does not depend on its room. */
    readonly property bool fitsStill: waysWidth + actsWidth + Theme.space < full && body.needed <= height - heading.height - measured.tall(Theme.mainTouch) - 3 * Theme.gap - Theme.line

    /** The width of these buttons side by side. */
    function across(buttons: var): real {
        const seen = Array.from(buttons).filter(each => each.visible && each.width > 0);
        return seen.reduce((sum, each) => sum + each.width, 0) + Math.max(0, seen.length - 1) * Theme.gap;
    }

    function placed(text: string): string {
        return Blanks.fill(text, {
            window: body.window + 1,
            windows: body.windows
        });
    }

    /** Show the beginning, for new content on the same page. */
    function toTop(): void {
        body.toTop();
    }

    spacing: 0

    ButtonMeasure {
        id: measured
    }

    /** Which window is in sight, in as many words as have room. */
    component Told: Body {
        required property real rest

        height: measured.tall(Theme.mainTouch)
        verticalAlignment: Text.AlignVCenter
        text: letters.advanceWidth(root.longTold) <= rest ? root.longTold : root.shortTold
        Accessible.name: root.longTold
    }

    FontMetrics {
        id: letters
        font.family: Theme.family
        font.pixelSize: Theme.body
    }

    Heading {
        id: heading
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin + root.corner
        Layout.topMargin: Theme.gap
        Layout.minimumHeight: root.corner > 0 ? measured.tall(Theme.touch) : 0
        verticalAlignment: Text.AlignVCenter
        text: root.title
        visible: text !== ""
    }

    ScrollBody {
        id: body
        Layout.fillWidth: true
        Layout.fillHeight: true
        measure: root.measure
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.line
        color: Theme.outline
        visible: root.footed
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.topMargin: root.footed ? Theme.gap : 0
        Layout.bottomMargin: root.footed ? Theme.gap : 0
        columns: root.level ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.gap

        Flow {
            id: first

            /** Whether its buttons have their words alone: where they have one row only so. */
            readonly property bool bare: root.waysWidth + root.turners > root.full

            Layout.fillWidth: true
            spacing: Theme.gap

            Flow {
                id: ways
                width: Math.min(Math.ceil(root.waysWidth) + 1, root.full)
                spacing: Theme.gap
            }

            BigButton {
                id: below
                minimum: Theme.mainTouch
                text: root.words.more_below
                glyph: first.bare ? "" : "down"
                leftPadding: first.bare ? Theme.gap : Theme.space
                rightPadding: leftPadding
                visible: root.turns && body.window < body.windows - 1
                onClicked: body.turn(1)
            }

            BigButton {
                id: above
                minimum: Theme.mainTouch
                text: root.words.more_above
                glyph: first.bare ? "" : "up"
                leftPadding: first.bare ? Theme.gap : Theme.space
                rightPadding: leftPadding
                visible: root.turns && body.window > 0
                onClicked: body.turn(-1)
            }

            Told {
                rest: root.full - root.waysWidth - root.turners
                visible: root.turns && !root.split
            }
        }

        Row {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gap

            Told {
                rest: root.full - root.actsWidth - Theme.gap
                visible: root.turns && root.split
            }

            Item {
                id: place
                width: root.inText ? 0 : acts.width
                height: root.inText ? 0 : acts.height
            }
        }
    }

    Flow {
        id: acts
        parent: root.inText ? body.closing : place
        y: root.inText ? Theme.space : 0
        width: Math.min(Math.ceil(root.actsWidth) + 1, root.full)
        spacing: Theme.gap
    }
}
