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

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        BigButton {
            required property string modelData
            width: Theme.mm(28)
            minimum: root.side
            text: modelData
            onClicked: root.pressed(modelData)
        }
    }

    Item {
        width: Theme.mm(28)
        height: root.side
    }

    BigButton {
        width: Theme.mm(28)
        minimum: root.side
        text: "0"
        onClicked: root.pressed("0")
    }

    BigButton {
        width: Math.max(Theme.mm(28), implicitWidth)
        minimum: root.side
        text: root.words.digit_erase
        onClicked: root.erased()
    }
}
