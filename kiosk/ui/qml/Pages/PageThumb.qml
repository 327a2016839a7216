pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** A page of the job drawn small: ticked if it is out, half full while it is printed. Its state stands under it in words. */
Column {
    id: root

    required property var words
    required property string title
    required property string placed
    required property bool out
    required property bool now
    /** The most height of the page drawn. */
    property real most: width * 1.4

    spacing: Theme.mm(1.5)

    Rectangle {
        id: sheet
        width: root.width
        height: Math.round(Math.max(Theme.mm(20), Math.min(width * 1.4, root.most)))
        color: root.out ? Theme.chosen : Theme.surface
        border.color: root.out || root.now ? Theme.accent : Theme.quiet
        border.width: root.now ? Theme.thickLine : Theme.line
        Accessible.ignored: true

        readonly property int lines: Math.max(0, Math.floor((height - 2 * Theme.mm(5)) / Theme.mm(4)))

        Repeater {
            model: root.now ? Math.ceil(sheet.lines / 2) : sheet.lines

            Rectangle {
                required property int index
                x: Theme.mm(5)
                y: Theme.mm(5) + index * Theme.mm(4)
                width: (sheet.width - 2 * Theme.mm(5)) * (1 - (index % 3) * 0.14)
                height: index === 0 ? Theme.mm(2.4) : Theme.mm(1.2)
                color: root.out ? Theme.chosenInk : Theme.ink
                opacity: 0.75
            }
        }

        Mark {
            anchors.centerIn: parent
            chosen: true
            size: Theme.mm(14)
            visible: root.out
        }
    }

    Body {
        width: parent.width
        text: root.title
        strong: true
    }

    Body {
        width: parent.width
        text: root.out ? root.words.page_out : root.now ? root.words.page_now : root.words.page_waiting
    }

    Body {
        width: parent.width
        text: root.placed
        visible: text !== ""
    }
}
