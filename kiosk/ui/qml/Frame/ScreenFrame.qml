pragma ComponentBehavior: Bound
import QtQuick
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
    /** The page's component, as FrameFoot has it. */
    required property var shown
    property bool printing: false
    property bool waiting: false
    signal next
    signal back
    signal asked(string panel)

    readonly property bool wide: width > height
    readonly property bool more: foot.more

    // Reading aloud names the buttons that are on screen.
    onMoreChanged: page.showMore(more)

    Banner {
        id: banner
        width: parent.width
        text: root.words.demonstration
        shortText: root.words.demonstration_short
        visible: !root.signed
    }

    FrameHead {
        id: head
        y: banner.visible ? banner.height : 0
        width: parent.width
        page: root.page
        speech: root.speech
        words: root.words
        headline: root.shown?.headline ?? ""
        names: root.shown?.alone ?? false
        wide: root.wide
        scrolls: root.shown instanceof ScrollBody
        onMenuAsked: root.asked(Panel.menu)
    }

    Binding {
        target: root.shown as ScrollBody
        property: "title"
        value: head.gave ? root.page.title : ""
    }

    Binding {
        target: root.shown as ScrollBody
        property: "titleTold"
        value: head.told
    }

    Item {
        id: body
        objectName: "body"
        y: head.y + head.height - (head.urgent ? 0 : Theme.gap)
        width: parent.width
        height: line.y - y
    }

    Rectangle {
        id: line
        y: foot.y - Theme.gap - height
        width: parent.width
        height: Theme.line
        color: Theme.outline
    }

    FrameFoot {
        id: foot
        x: Theme.margin
        y: parent.height - height - Theme.gap
        width: parent.width - 2 * Theme.margin
        height: implicitHeight
        page: root.page
        speech: root.speech
        words: root.words
        wide: root.wide && !head.gave
        shown: root.shown
        printing: root.printing
        waiting: root.waiting
        onNext: more ? root.shown.turn(1) : root.next()
        onBack: window > 0 ? root.shown.turn(-1) : root.back()
    }
}
