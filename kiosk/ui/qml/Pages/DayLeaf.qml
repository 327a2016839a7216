pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The chosen day as a leaf of a calendar, and the days until then. Nothing on it can be touched. */
Column {
    id: root

    required property CalendarView calendar
    required property var words
    /** The height of the leaf itself. */
    required property real tall

    /** It is not cut where the page is turned window by window. */
    readonly property bool whole: true
    readonly property bool none: calendar.chosenNumber === 0
    readonly property int ahead: calendar.daysAhead
    readonly property string told: none ? "" : ahead === 0 ? words.day_today : ahead === 1 ? words.day_tomorrow : Blanks.fill(words.day_ahead, {
        number: ahead
    })
    /** How many days have room in a row. */
    readonly property int most: Math.floor((width + Theme.mm(1)) / (Theme.body * 1.35 + Theme.mm(1)))

    spacing: Theme.mm(4)

    Info {
        width: parent.width
        text: root.words.no_day
        visible: root.none
    }

    Rectangle {
        width: parent.width
        height: Math.max(root.tall, band.height + foot.height + number.height + Theme.mm(2))
        radius: Theme.radius
        color: Theme.chosen
        visible: !root.none

        Rectangle {
            id: band
            width: parent.width
            height: Math.max(Theme.touch, weekday.implicitHeight + Theme.mm(2))
            radius: Theme.radius
            color: Theme.day

            Heading {
                id: weekday
                anchors.centerIn: parent
                color: Theme.dayInk
                text: root.calendar.chosenWeekday
            }
        }

        Text {
            id: number
            anchors.horizontalCenter: parent.horizontalCenter
            y: band.height + Math.round((foot.y - band.height - height) / 2)
            color: Theme.chosenInk
            text: root.calendar.chosenNumber
            font.family: Theme.family
            font.weight: Font.Bold
            font.pixelSize: Theme.sized(2.6)
            Accessible.ignored: true
        }

        Body {
            id: foot
            x: Theme.gap
            y: parent.height - height - Theme.mm(2)
            width: parent.width - 2 * Theme.gap
            color: Theme.chosenInk
            strong: true
            horizontalAlignment: Text.AlignHCenter
            text: root.calendar.chosenMonth + " · " + root.told
            Accessible.name: Blanks.fill(root.words.chosen_day, {
                day: root.calendar.chosenDay
            }) + " " + root.told
        }
    }

    Body {
        width: parent.width
        strong: true
        text: root.words.days_until
        visible: strip.visible
    }

    Row {
        id: strip

        readonly property list<var> days: root.calendar.chosenDay === "" ? [] : root.calendar.strip(root.most)
        readonly property real side: Math.min(Math.max(Theme.mm(16), Theme.body * 1.6), Math.floor((width + spacing) / Math.max(1, days.length)) - spacing)

        width: parent.width
        spacing: Theme.mm(1)
        visible: root.ahead > 0
        Accessible.ignored: true

        Repeater {
            model: strip.days

            Rectangle {
                id: square
                required property var modelData
                required property int index
                readonly property bool last: index === strip.days.length - 1

                width: strip.side
                height: both.implicitHeight + Theme.mm(2)
                radius: Theme.mm(1)
                color: last ? Theme.day : modelData[0] === "" ? "transparent" : Theme.info

                Column {
                    id: both
                    anchors.centerIn: parent

                    Repeater {
                        model: square.modelData[0] === "" ? ["", "…"] : square.modelData

                        Body {
                            required property string modelData
                            required property int index
                            anchors.horizontalCenter: parent?.horizontalCenter
                            color: square.last ? Theme.dayInk : Theme.infoInk
                            strong: index === 1
                            text: modelData
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    Item {
        width: strip.days.length * (strip.side + strip.spacing) - strip.spacing
        height: today.height
        visible: strip.visible

        Body {
            id: today
            text: root.words.day_first
        }

        Body {
            anchors.right: parent.right
            strong: true
            text: root.words.day_itself
        }
    }
}
