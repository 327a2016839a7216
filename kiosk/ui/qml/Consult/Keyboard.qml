pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** An on-screen keyboard; the kiosk's words hold the order of its keys. */
Column {
    id: root

    required property var words
    property bool capital: false
    property bool more: false
    signal typed(string letter)
    signal erased

    readonly property var rows: (more ? words.key_more_rows : words.key_rows).split(" ")
    readonly property real side: Math.min(Theme.mm(21), (width - 9 * spacing) / 10)

    /** The height of a key: what a finger needs, or the letters. */
    readonly property int keyHeight: Math.max(Theme.touch, Math.round(Theme.body * 1.4))

    function type(letter: string): void {
        root.typed(letter);
        root.capital = false;
    }

    spacing: Theme.gap

    Repeater {
        model: root.rows

        Row {
            id: line
            required property string modelData
            spacing: root.spacing

            Repeater {
                model: line.modelData.split("")

                SquareButton {
                    required property string modelData
                    width: root.side
                    side: root.keyHeight
                    text: root.capital ? modelData.toUpperCase() : modelData
                    Accessible.role: Accessible.Button
                    onClicked: root.type(text)
                }
            }
        }
    }

    Flow {
        width: parent.width
        spacing: root.spacing

        SegmentButton {
            several: true
            text: root.words.key_capitals
            chosen: root.capital
            onClicked: root.capital = !root.capital
        }

        SegmentButton {
            several: true
            text: root.words.key_more
            chosen: root.more
            onClicked: root.more = !root.more
        }

        BigButton {
            width: Math.max(implicitWidth, Theme.mm(60))
            text: root.words.key_space
            onClicked: root.type(" ")
        }

        BigButton {
            text: root.words.digit_erase
            onClicked: root.erased()
        }
    }
}
