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

    readonly property ConsultSession consult: session.consult
    readonly property var words: consult.words

    readonly property int windows: body.shown?.windows ?? 1
    readonly property int window: body.shown?.window ?? 0

    /** Turn the windows of the page first, then to the page beside it. */
    function turn(by: int): void {
        const next = window + by;
        if (next >= 0 && next < windows)
            body.shown.turn(by);
        else
            consult.turnPage(by);
    }

    spacing: Theme.gap

    Flow {
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        Layout.leftMargin: Theme.margin
        spacing: Theme.gap
        visible: root.session.screen.page.kind === PageKind.option

        Repeater {
            model: root.consult.pages.options

            SegmentButton {
                required property string page
                required property string name
                required chosen
                text: name
                onClicked: root.consult.turnTo(page)
            }
        }
    }

    Heading {
        level: 2
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.topMargin: Theme.gap
        text: root.session.screen.page.title
    }

    PageViews {
        id: body
        Layout.fillWidth: true
        Layout.fillHeight: true
        session: root.session

        Connections {
            target: root.session.screen.page

            function onTurned(): void {
                body.toTop();
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        spacing: Theme.gap

        BigButton {
            minimum: Theme.mainTouch
            objectName: "back"
            primary: true
            text: root.words.consult_done
            onClicked: root.consult.done()
        }

        SegmentButton {
            height: Theme.mainTouch
            several: true
            text: root.words.consult_talked
            // Of a comparison each row has its own.
            visible: root.session.screen.page.kind !== PageKind.comparison
            chosen: root.consult.entries.talked.includes(root.session.screen.page.key)
            onClicked: root.consult.turnTalked(root.session.screen.page.key)
        }

        BigButton {
            minimum: Theme.mainTouch
            glyph: "left"
            text: root.words.back
            onClicked: root.turn(-1)
        }

        BigButton {
            minimum: Theme.mainTouch
            objectName: "next"
            glyph: "right"
            text: root.words.next
            onClicked: root.turn(1)
        }

        Body {
            height: Theme.mainTouch
            verticalAlignment: Text.AlignVCenter
            text: Blanks.fill(root.words.window, {
                window: root.window + 1,
                windows: root.windows
            })
            visible: root.windows > 1
        }
    }
}
