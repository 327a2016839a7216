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

            SquareButton {
                required property string choice
                required property string label
                required chosen
                width: Math.max(Theme.mm(32), Theme.body * 5)
                side: Math.max(Theme.touch, Math.round(Theme.body * 1.4))
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
                side: Math.max(Theme.mm(18), Theme.body * 2)
                text: label
                onClicked: root.field.chooseMinute(choice)
            }
        }
    }
}
