pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The letters and digits that a code can have, in the order of a keyboard, and a key that deletes the last one. */
Column {
    id: root

    required property string alphabet
    required property string eraseText
    signal typed(string letter)
    signal erased

    readonly property var rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"].map(row => row.split("").filter(each => alphabet.includes(each)))
    readonly property real side: Math.floor((width - 9 * spacing) / 10)

    /** Whether the key that deletes has room beside the letters. */
    readonly property bool beside: 3 * side + 2 * spacing > Theme.body * 6.5

    spacing: Theme.gap

    Repeater {
        model: root.rows

        Row {
            id: line
            required property var modelData
            required property int index
            x: Math.max(0, index - 1) * root.side * 0.4
            spacing: root.spacing

            Repeater {
                model: line.modelData

                SquareButton {
                    required property string modelData
                    width: root.side
                    side: Math.max(Theme.touch, Math.round(Theme.body * 1.4))
                    text: modelData
                    Accessible.role: Accessible.Button
                    onClicked: root.typed(modelData)
                }
            }

            BigButton {
                width: root.width - x
                minimum: Math.max(Theme.touch, Math.round(Theme.body * 1.4))
                sign: "erase"
                text: root.eraseText
                visible: line.index === 1 && root.beside
                onClicked: root.erased()
            }
        }
    }

    BigButton {
        width: Math.min(implicitWidth, root.width)
        minimum: Theme.touch
        sign: "erase"
        text: root.eraseText
        visible: !root.beside
        onClicked: root.erased()
    }
}
