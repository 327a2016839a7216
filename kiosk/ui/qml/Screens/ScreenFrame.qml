pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Look
import Bridge

/** One frame for all pages: where I am, the body, the ways on and back, reading, answers, help. */
Item {
    id: root

    default property alias content: body.data
    required property PageView page
    required property SpeechView speech
    required property var words
    required property bool signed
    property bool printing: false
    /** Whether the page has a button of its own that comes first: then the way on does not stand out. */
    property bool waiting: false
    /** What the scroll buttons move. */
    property Flickable scroller: null
    signal next
    signal back
    signal asked(string overlay)

    readonly property bool wide: width > height
    readonly property bool leaves: page.kind === "print"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Banner {
            Layout.fillWidth: true
            text: root.words.demonstration
            visible: !root.signed
        }

        FrameHead {
            id: head
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            page: root.page
            speech: root.speech
            words: root.words
            wide: root.wide
            onAsked: name => root.asked(name)
        }

        Item {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.line
            Layout.topMargin: Theme.gap
            color: Theme.outline
        }

        RowLayout {
            id: lower
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            visible: root.speech.available && head.lowered

            ReadAloud {
                Layout.preferredWidth: wanted
                minimum: Theme.mainTouch
                speech: root.speech
                words: root.words
            }

            Item {
                Layout.fillWidth: true
            }

            ScrollKeys {
                flickable: root.scroller
                upText: root.words.more_above
                downText: root.words.more_below
            }
        }

        GridLayout {
            id: ways

            readonly property real room: root.width - 2 * Theme.margin
            readonly property real needed: back.implicitWidth + over.implicitWidth + on.Layout.preferredWidth + 3 * columnSpacing
            /** Whether the scroll buttons stand between the ways on and back, or on a line of their own. */
            readonly property bool roomy: room > needed + keys.width + 2 * columnSpacing
            /** Where even those ways do not fit beside each other, starting over stands beneath them. */
            readonly property bool tight: room < needed

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.space
            columnSpacing: Theme.space
            rowSpacing: Theme.gap

            ScrollKeys {
                id: keys
                Layout.row: ways.roomy ? 1 : 0
                Layout.column: ways.roomy ? 3 : 0
                Layout.columnSpan: ways.roomy ? 1 : 5
                Layout.alignment: Qt.AlignHCenter
                flickable: lower.visible ? null : root.scroller
                upText: root.words.more_above
                downText: root.words.more_below
            }

            BigButton {
                id: back
                objectName: "back"
                Layout.row: 1
                Layout.column: 0
                minimum: Theme.mainTouch
                text: root.words.back
                glyph: "left"
                visible: root.page.goesBack
                onClicked: root.back()
            }

            BigButton {
                id: over
                Layout.row: ways.tight ? 2 : 1
                Layout.column: ways.tight ? 0 : 1
                Layout.columnSpan: ways.tight ? 5 : 1
                minimum: Theme.mainTouch
                text: root.words.start_over
                visible: root.page.kind !== "thanks"
                onClicked: root.asked("startover")
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
                Layout.preferredWidth: Math.max(implicitWidth, Theme.mm(48))
                Layout.maximumWidth: root.width * 0.5
                minimum: Theme.mainTouch
                primary: root.page.answered && !root.waiting
                visible: root.page.goesOn && !root.printing
                text: root.leaves ? root.words.finish : root.page.answered ? (root.page.returning ? root.words.done_changing : root.words.next) : root.words.skip_short
                Accessible.name: root.page.answered ? text : root.words.skip
                glyph: root.leaves ? "" : "right"
                glyphAfter: true
                onClicked: root.next()
            }
        }
    }
}
