pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Bridge

/** A calendar, one month at a time. */
GridLayout {
    id: root

    required property CalendarView calendar
    required property var words
    required property string title
    required property string hint
    signal chosen(string choice)

    readonly property int preferred: Math.max(Theme.touch, Math.round(Theme.body * 2.1))
    readonly property bool beside: width > 7 * (preferred + Theme.gap) + Theme.body * 15
    /** The side of a day's square: as preferred, or less where a week would not fit. */
    readonly property int side: Math.min(preferred, Math.floor((width - 6 * Theme.gap) / 7))

    columns: beside ? 2 : 1
    columnSpacing: Theme.margin * 2
    rowSpacing: Theme.space

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            text: root.title
        }

        Body {
            Layout.fillWidth: true
            text: root.hint
            color: Theme.quiet
        }

        Heading {
            level: 2
            Layout.fillWidth: true
            text: root.calendar.month
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            BigButton {
                text: root.words.month_before
                glyph: "left"
                enabled: root.calendar.hasEarlier
                opacity: enabled ? 1 : 0.35
                onClicked: root.calendar.earlier()
            }

            BigButton {
                text: root.words.month_after
                glyph: "right"
                glyphAfter: true
                enabled: root.calendar.hasLater
                opacity: enabled ? 1 : 0.35
                onClicked: root.calendar.later()
            }
        }

        Body {
            Layout.fillWidth: true
            strong: true
            text: root.calendar.chosenDay === "" ? root.words.no_day : Blanks.fill(root.words.chosen_day, {
                day: root.calendar.chosenDay
            })
        }
    }

    GridLayout {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: root.beside ? 0 : Theme.gap
        columns: 7
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: root.calendar.weekdays

            Body {
                required property string modelData
                Layout.preferredWidth: root.side
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body * 0.8
                text: modelData
                color: Theme.quiet
            }
        }

        Repeater {
            model: root.calendar.days

            SquareButton {
                required property string day
                required property string label
                required property bool offered
                required spoken
                required chosen
                text: label
                side: root.side
                enabled: offered
                opacity: day === "" ? 0 : 1
                Accessible.ignored: day === ""
                onClicked: root.chosen(day)
            }
        }
    }
}
