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
                width: Theme.body * 6
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

            SegmentButton {
                required property string choice
                required property string label
                required chosen
                tab: true
                width: Theme.body * 3.4
                text: label
                onClicked: root.field.chooseMinute(choice)
            }
        }
    }
}
