pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Pages
import Kinds
import Bridge

/** A page of the visit to discuss or answer together, in the patient's language; the buttons beneath are for staff. */
ColumnLayout {
    id: root

    required property Session session
    /** Whether the rail is in sight; where it made way, the languages and the end stand here, if they have room. */
    required property bool railed
    /** The width of the upper right corner that is taken. */
    property real corner: 0

    readonly property ConsultSession consult: session.consult
    readonly property var words: consult.words

    /** Whether it is a comparison, and its note on the order has room over it. */
    readonly property bool compares: session.screen.page.kind === PageKind.comparison && session.screen.page.body.length > 0 && width > 30 * Theme.body
    /** Whether the options stand over the page of one, as tabs; where there is a menu they stand there. */
    readonly property bool tabbed: session.screen.page.kind === PageKind.option && corner === 0

    readonly property int windows: body.shown?.windows ?? 1
    readonly property int window: body.shown?.window ?? 0
    /** Whether the letters are large for the glass: then the foot has its words alone. */
    readonly property bool narrow: width < (talked.visible ? 23 : 18) * Theme.body

    /** Turn the windows of the page first, then to the page beside it. */
    function turn(by: int): void {
        const next = window + by;
        if (next >= 0 && next < windows)
            body.shown.turn(by);
        else
            consult.turnPage(by);
    }

    function told(place: string): string {
        return Blanks.fill(place, {
            window: root.window + 1,
            windows: root.windows
        });
    }

    // The page of an option has gaps of its own, and needs the height.
    spacing: tabbed ? 0 : Theme.gap

    ButtonMeasure {
        id: measured
    }

    FontMetrics {
        id: letters
        font.family: Theme.family
        font.pixelSize: Theme.body
    }

    GridLayout {
        id: choices
        // The tabs stand where other pages have their heading.
        Accessible.role: Accessible.Heading
        Accessible.name: root.session.screen.page.title
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.topMargin: Theme.gap
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        columns: width > 30 * Theme.body ? Math.max(1, options.count) : width > 16 * Theme.body ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        visible: root.tabbed

        Repeater {
            id: options
            model: root.consult.pages.options

            SegmentButton {
                required property string page
                required property string name
                required chosen
                Layout.fillWidth: true
                Layout.fillHeight: true
                // Only the one that is chosen has a mark beside its name, which would break for it.
                Layout.minimumWidth: chosen && choices.columns > 2 ? implicitWidth : 0
                text: name
                tab: true
                onClicked: root.consult.turnTo(page)
            }
        }
    }

    // Tabs have the title of their page: the note on the order of a comparison has that place.
    Heading {
        level: 2
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin + root.corner
        Layout.topMargin: Theme.gap
        Layout.minimumHeight: root.corner > 0 ? measured.tall(Theme.touch) : 0
        verticalAlignment: Text.AlignVCenter
        visible: !root.tabbed
        text: root.compares ? root.session.screen.page.body.join(" ") : body.shown?.headline || root.session.screen.page.title
        font.pixelSize: root.compares ? Theme.body : Theme.lead
        font.weight: root.compares ? Font.Normal : Font.Bold
        Accessible.name: root.session.screen.page.title
        Accessible.description: root.compares ? text : ""
    }

    PageViews {
        id: body
        Layout.fillWidth: true
        Layout.fillHeight: true
        session: root.session
        noted: root.compares

        Connections {
            target: root.session.screen.page

            function onTurned(): void {
                body.toTop();
            }
        }
    }

    RowLayout {
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        spacing: Theme.gap

        Flow {
            id: foot

            /** The width that the buttons leave in one row. */
            readonly property real rest: [...children].reduce((rest, each) => each.visible && each !== place ? rest - each.width - spacing : rest, width)

            Layout.fillWidth: true
            spacing: Theme.gap

            BigButton {
                minimum: Theme.mainTouch
                objectName: "back"
                primary: true
                text: root.words.consult_done
                onClicked: root.consult.done()
            }

            SegmentButton {
                id: talked
                height: measured.tall(Theme.mainTouch)
                several: true
                text: root.words.consult_talked
                // Of a comparison each row has its own.
                visible: root.session.screen.page.kind !== PageKind.comparison
                chosen: root.consult.entries.talked.includes(root.session.screen.page.key)
                onClicked: root.consult.turnTalked(root.session.screen.page.key)
            }

            BigButton {
                minimum: Theme.mainTouch
                glyph: root.narrow ? "" : "left"
                text: root.words.back
                onClicked: root.turn(-1)
            }

            BigButton {
                minimum: Theme.mainTouch
                objectName: "next"
                glyph: root.narrow ? "" : "right"
                text: root.words.next
                onClicked: root.turn(1)
            }

            Body {
                id: place

                readonly property string long: root.told(root.words.window)

                height: measured.tall(Theme.mainTouch)
                verticalAlignment: Text.AlignVCenter
                text: letters.advanceWidth(long) + 2 <= foot.rest ? long : root.told(root.words.window_short)
                Accessible.name: long
                visible: root.windows > 1
            }
        }

        RailFoot {
            visible: !root.railed && root.width > 42 * Theme.body
            consult: root.consult
            reading: root.session.screen.display
        }
    }
}
