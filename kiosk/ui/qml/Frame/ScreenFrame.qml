pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
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
    signal asked(string panel)

    readonly property bool wide: width > height
    /** How high all around the body would be with every button in sight. */
    readonly property real around: (signed ? 0 : banner.implicitHeight) + head.fullHeight + foot.fullHeight + 4 * Theme.gap + Theme.line + Theme.space
    /** Whether what leads aside from the page stands in a menu: where it has no room, or takes it from the body. */
    readonly property bool compact: !head.fits || !foot.fits || around > 0.35 * height

    // What is read aloud of the buttons follows what is on the glass.
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
