pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** One month: its name between the buttons of those beside it, and its days, of which those on offer can be chosen. */
Column {
    id: root

    required property CalendarView calendar
    required property var words
    /** The height on offer. */
    required property real room
    signal chosen(string choice)

    /** It is not cut where the page is turned window by window. */
    readonly property bool whole: true
    readonly property real side: Math.floor((width - 6 * Theme.gap) / 7)

    /** The height of a button that its words need. */
    readonly property real low: Math.max(Theme.touch, Math.ceil(metrics.height) + 2 * Theme.mm(1.5))
    readonly property real tall: Math.max(low, Math.min(Theme.mm(18), Math.floor((room - head.height - names.height - 2 * spacing - 5 * Theme.gap) / 6)))

    spacing: Theme.mm(1)

    FontMetrics {
        id: plain
        font.family: Theme.family
        font.pixelSize: Theme.body
    }

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

    Item {
        id: head

        /** Whether the name stands over the buttons: where it has no room between them. */
        readonly property bool tall: name.implicitWidth + 2 * Math.max(before.width, after.width) + 2 * Theme.gap > width

        width: parent.width
        height: tall ? name.height + parent.spacing + root.low : Math.max(root.low, name.height)

        BigButton {
            id: before
            y: parent.height - height
            height: root.low
            text: root.calendar.monthBefore
            glyph: "left"
            visible: text !== ""
            Accessible.name: root.words.month_before + ": " + text
            onClicked: root.calendar.earlier()
        }

        Heading {
            id: name
            x: Math.round((parent.width - width) / 2)
            y: parent.tall ? 0 : Math.round((parent.height - height) / 2)
            level: 2
            wrapMode: Text.NoWrap
            text: root.calendar.month
        }

        BigButton {
            id: after
            x: parent.width - width
            y: parent.height - height
            height: root.low
            text: root.calendar.monthAfter
            glyph: "right"
            visible: text !== ""
            Accessible.name: root.words.month_after + ": " + text
            onClicked: root.calendar.later()
        }
    }

    Row {
        id: names

        /** Whether the longest has no room over its column: then each is a letter, as on a calendar for the pocket. */
        readonly property bool brief: root.calendar.weekdays.some(name => plain.advanceWidth(name) + 2 > root.side)

        spacing: Theme.gap

        Repeater {
            model: names.brief ? root.calendar.weekdayLetters : root.calendar.weekdays

            Body {
                required property string modelData
                required property int index
                width: root.side
                lineHeight: 0.9
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                text: modelData
                Accessible.name: root.calendar.weekdays[index] ?? ""
            }
        }
    }

    Grid {
        columns: 7
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Accessible.role: Accessible.Grouping
        Accessible.name: root.calendar.month

        Repeater {
            id: days
            model: root.calendar.days

            SquareButton {
                required property string day
                required property string label
                required property bool offered
                required spoken
                required chosen
                width: root.side
                height: root.tall
                text: label
                enabled: offered
                opacity: day === "" ? 0 : 1
                Accessible.ignored: !offered
                onClicked: root.chosen(day)
            }
        }
    }
}
