pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The frame of all pages: banner, head, the page itself, foot. */
Item {
    id: root

    default property alias content: body.data
    required property PageView page
    required property SpeechView speech
    required property var words
    required property bool signed
    property bool printing: false
    /** Whether the page has a primary button of its own: then the next button is none. */
    property bool waiting: false
    /** The Flickable that the scroll buttons move. */
    property Flickable scroller: null
    signal next
    signal back
    signal asked(string panel)

    readonly property bool wide: width > height
    /** The height of everything around the page with every button in sight. */
    readonly property real around: (signed ? 0 : banner.implicitHeight) + head.fullHeight + foot.fullHeight + 4 * Theme.gap + Theme.line + Theme.space
    /** Whether the panels are reached by a menu: where their buttons have no room, or take too much from the page. */
    readonly property bool compact: !head.fits || !foot.fits || around > 0.35 * height

    // Reading aloud names the buttons that are on screen.
    onCompactChanged: page.offerMenu(compact)
    Component.onCompleted: page.offerMenu(compact)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Banner {
            id: banner
            Layout.fillWidth: true
            text: root.words.demonstration
            shortText: root.words.demonstration_short
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
            compact: root.compact
            onAsked: name => root.asked(name)
        }

        Item {
            id: body
            objectName: "body"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.line
            color: Theme.outline
        }

        FrameFoot {
            id: foot
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.space
            page: root.page
            words: root.words
            wide: root.wide
            compact: root.compact
            printing: root.printing
            waiting: root.waiting
            scroller: root.scroller
            onNext: root.next()
            onBack: root.back()
            onOverAsked: root.asked(Panel.startOver)
        }
    }
}
