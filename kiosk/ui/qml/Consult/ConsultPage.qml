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
    /** The width of what turns the windows. */
    readonly property real turning: turns ? below.implicitWidth + above.implicitWidth + told.implicitWidth + 3 * Theme.gap : 0
    readonly property real waysWidth: across(ways.children)
    readonly property real actsWidth: across(acts.children)
    readonly property real full: width - 2 * Theme.margin
    readonly property bool footed: waysWidth > 0 || actsWidth > 0 || turns

    /** The width of these buttons side by side. */
    function across(buttons: var): real {
        const seen = Array.from(buttons).filter(each => each.visible && each.width > 0);
        return seen.reduce((sum, each) => sum + each.width, 0) + Math.max(0, seen.length - 1) * Theme.gap;
    }

    /** Show the beginning, for new content on the same page. */
    function toTop(): void {
        body.toTop();
    }

    spacing: 0

    ButtonMeasure {
        id: measured
    }

    Heading {
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
        columns: root.waysWidth + root.turning + root.actsWidth + Theme.space < root.full ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.gap

        Flow {
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
                glyph: "down"
                visible: root.turns && body.window < body.windows - 1
                onClicked: body.turn(1)
            }

            BigButton {
                id: above
                minimum: Theme.mainTouch
                text: root.words.more_above
                glyph: "up"
                visible: root.turns && body.window > 0
                onClicked: body.turn(-1)
            }

            Body {
                id: told
                height: measured.tall(Theme.mainTouch)
                verticalAlignment: Text.AlignVCenter
                text: Blanks.fill(root.words.window, {
                    window: body.window + 1,
                    windows: body.windows
                })
                visible: root.turns
            }
        }

        Flow {
            id: acts
            Layout.alignment: Qt.AlignRight
            Layout.preferredWidth: Math.min(Math.ceil(root.actsWidth) + 1, root.full)
            spacing: Theme.gap
        }
    }
}
