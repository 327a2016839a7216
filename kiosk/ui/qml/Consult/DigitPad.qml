pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** A digit pad as on a telephone, with a key that removes the last digit. */
Grid {
    id: root

    required property var words
    signal pressed(string digit)
    signal erased

    property int side: Theme.mainTouch
    /** The height of a key: no more than a digit needs, so that all rows stand in one window. */
    readonly property real tall: Math.max(side, Math.ceil(measured.height) + 2 * Theme.mm(1.5))

    columns: 3
    spacing: Theme.gap

    ButtonMeasure {
        id: measured
    }

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        BigButton {
            required property string modelData
            width: Theme.mm(28)
            height: root.tall
            text: modelData
            onClicked: root.pressed(modelData)
        }
    }

    Item {
        width: Theme.mm(28)
        height: root.tall
    }

    BigButton {
        width: Theme.mm(28)
        height: root.tall
        text: "0"
        onClicked: root.pressed("0")
    }

    BigButton {
        width: Math.max(Theme.mm(28), implicitWidth)
        height: root.tall
        text: root.words.digit_erase
        onClicked: root.erased()
    }
}
