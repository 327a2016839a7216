pragma ComponentBehavior: Bound
import QtQuick

/** A short list of points. */
Column {
    id: root

    required property var points

    spacing: Theme.gap
    visible: points.length > 0

    Repeater {
        model: root.points

        Row {
            id: point
            required property string modelData
            width: root.width
            spacing: Theme.space

            Rectangle {
                y: Theme.body * 0.6 - height / 2
                width: Theme.body * 0.28
                height: width
                radius: width / 2
                color: Theme.accent
            }

            Body {
                width: point.width - Theme.body * 0.28 - point.spacing
                text: point.modelData
            }
        }
    }
}
