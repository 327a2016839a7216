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

    PageViews {
        id: body
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.gap
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
        Layout.bottomMargin: Theme.space
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
            chosen: root.consult.entries.talked.includes(root.session.screen.page.key)
            onClicked: root.consult.turnTalked(root.session.screen.page.key)
        }

        BigButton {
            minimum: Theme.mainTouch
            glyph: "left"
            text: root.words.back
            onClicked: root.consult.turnPage(-1)
        }

        BigButton {
            minimum: Theme.mainTouch
            objectName: "next"
            glyph: "right"
            glyphAfter: true
            text: root.words.next
            onClicked: root.consult.turnPage(1)
        }

        WindowButtons {
            shown: body.shown
            words: root.words
        }
    }
}
