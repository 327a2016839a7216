pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** A time of day: the hour in one tap, the minutes in another. */
Column {
    id: root

    required property FieldView field

    spacing: Theme.space

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.field.hours

            SegmentButton {
                required property string choice
                required property string label
                required chosen
                tab: true
                width: Math.max(Theme.body * 6, implicitWidth)
                text: label
                onClicked: root.field.chooseHour(choice)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.field.minutes

            SquareButton {
                required property string choice
                required property string label
                required chosen
                width: Math.max(Theme.body * 2, Math.min(Theme.body * 3.1, Math.floor((root.width - 11 * Theme.gap) / 12)))
                side: Math.max(Theme.touch, Math.round(Theme.body * 1.4))
                text: label
                onClicked: root.field.chooseMinute(choice)
            }
        }
    }
}
