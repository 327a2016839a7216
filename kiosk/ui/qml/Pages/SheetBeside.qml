pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Controls
import Bridge

/** The checklist as a sheet of paper beside the questions: it grows as they are answered. A touch opens it large. */
T.AbstractButton {
    id: root

    required property GrowingView list
    required property var words

    readonly property real line: Theme.body * 1.5
    /** How many entries have room; the older ones are folded. */
    readonly property int most: Math.max(1, Math.floor((height - sheet.y - head.height - foot.height - 3 * Theme.space) / line) - 1)
    readonly property int folded: Math.max(0, entries.count - most)

    focusPolicy: Qt.TabFocus
    text: words.growing_see
    Accessible.name: text

    background: Rectangle {
        color: Theme.info
        radius: Theme.radius
    }

    contentItem: Item {
        Plate {
            id: sheet
            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            down: root.down
            radius: Theme.mm(0.5)
        }

        Column {
            id: head
            anchors {
                left: sheet.left
                right: sheet.right
                top: sheet.top
                margins: Theme.mm(4)
            }
            spacing: Theme.mm(1)

            Body {
                width: parent.width
                text: root.words.growing_title
                strong: true
                font.pixelSize: Theme.lead
                Accessible.ignored: true
            }

            Body {
                width: parent.width
                text: root.list.headline
                visible: text !== ""
                Accessible.ignored: true
            }

            Rectangle {
                width: parent.width
                height: Theme.line * 1.5
                color: Theme.ink
            }
        }

        Column {
            id: lines
            anchors {
                left: sheet.left
                right: sheet.right
                top: head.bottom
                leftMargin: Theme.gap
                rightMargin: Theme.gap
                topMargin: Theme.gap
            }

            Body {
                x: Theme.gap
                height: root.line
                verticalAlignment: Text.AlignVCenter
                text: Blanks.fill(root.words.growing_more, {
                    number: root.folded
                })
                visible: root.folded > 0
                Accessible.ignored: true
            }

            Repeater {
                id: entries
                model: root.list.rows

                Rectangle {
                    id: entry
                    required property int index
                    required property string name
                    required property bool newest
                    width: lines.width
                    height: root.line - Theme.line
                    radius: Theme.radius
                    color: newest ? Theme.chosen : "transparent"
                    border.color: Theme.accent
                    border.width: newest ? Theme.thickLine * 0.7 : 0
                    visible: index >= root.folded

                    Rectangle {
                        id: box
                        x: Theme.gap
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.body * 0.75
                        height: width
                        radius: Theme.mm(0.6)
                        color: Theme.surface
                        border.color: entry.newest ? Theme.chosenInk : Theme.ink
                        border.width: Theme.line
                    }

                    Body {
                        anchors {
                            left: box.right
                            leftMargin: Theme.gap
                            verticalCenter: parent.verticalCenter
                        }
                        text: entry.name
                        color: entry.newest ? Theme.chosenInk : Theme.ink
                        strong: entry.newest
                        Accessible.ignored: true
                    }
                }
            }
        }

        Row {
            id: foot
            anchors {
                right: sheet.right
                bottom: sheet.bottom
                margins: Theme.space
            }
            spacing: Theme.gap

            Body {
                text: root.text
                color: root.down ? Theme.downInk : Theme.ink
                strong: true
                Accessible.ignored: true
            }

            Chevron {
                anchors.verticalCenter: parent.verticalCenter
                color: root.down ? Theme.downInk : Theme.accent
            }
        }
    }
}
