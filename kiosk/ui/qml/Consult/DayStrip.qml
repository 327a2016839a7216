pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Controls
import Bridge

/** Days side by side, each with its weekday, between buttons to earlier and later ones; two rows where it is narrow. */
Flow {
    id: root

    required property DayStripView strip
    required property var words
    /** What the row is about, for who hears it. */
    property string about: ""
    signal chosen(string day)

    readonly property int places: 10
    readonly property int across: (width - (places - 1) * spacing) / places >= Theme.body * 1.9 ? places : places / 2
    readonly property real side: Math.floor((width - (across - 1) * spacing) / across)

    readonly property real tall: Math.max(Theme.mm(17), Theme.body * 2.5)

    spacing: Theme.gap

    Turn {
        way: Chevron.Left
        spoken: root.words.days_earlier
        visible: root.strip.hasEarlier
        onClicked: root.strip.earlier()
    }

    Repeater {
        model: root.strip.days

        T.AbstractButton {
            id: leaf
            required property string day
            required property string weekday
            required property string number
            required property string spoken
            required property bool chosen
            width: root.side
            height: root.tall
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: root.about === "" ? spoken : root.about + ": " + spoken
            // The button's own state: a screen reader that starts late asks the button, whatever was said before.
            checkable: true
            checked: leaf.chosen
            onToggled: checked = Qt.binding(() => leaf.chosen)
            onClicked: root.chosen(day)

            background: Plate {
                chosen: leaf.chosen
                down: leaf.down
            }

            contentItem: Item {
                Column {
                    id: both
                    anchors.centerIn: parent

                    component Line: Text {
                        anchors.horizontalCenter: parent?.horizontalCenter
                        color: leaf.down ? Theme.downInk : leaf.chosen ? Theme.chosenInk : Theme.ink
                        font.family: Theme.family
                        font.pixelSize: Theme.body
                        textFormat: Text.PlainText
                        Accessible.ignored: true
                    }

                    Line {
                        text: leaf.weekday
                    }

                    Line {
                        text: leaf.number
                        font.weight: Font.Bold
                    }
                }
            }
        }
    }

    Turn {
        way: Chevron.Right
        spoken: root.words.days_later
        visible: root.strip.hasLater
        onClicked: root.strip.later()
    }

    component Turn: T.AbstractButton {
        id: turn
        required property int way
        required property string spoken
        width: root.side
        height: root.tall
        focusPolicy: Qt.TabFocus
        Accessible.name: root.about === "" ? spoken : root.about + ": " + spoken

        background: Plate {
            down: turn.down
        }

        contentItem: Item {
            Chevron {
                anchors.centerIn: parent
                way: turn.way
            }
        }
    }
}
