pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of the comparison: options as columns, whose names stay in sight while the rows scroll. */
Item {
    id: root

    required property PageView page
    required property var words
    required property ComparisonView comparison
    /** The words by which a row is marked as talked about, in a consult; `talked` are the keys of rows that are. */
    property string talkedText: ""
    property list<string> talked: []
    signal talkedTurned(string row)
    signal columnPicked(string option)
    signal columnsFit(int most)
    signal cellOpened(string row, string option)

    readonly property Flickable scroller: list

    /** The number of columns that have room: each needs the width of some 18 letters. */
    readonly property int most: Math.max(1, Math.floor((width - 2 * Theme.margin) / (Theme.body * 9.4)))

    onMostChanged: root.columnsFit(most)
    Component.onCompleted: root.columnsFit(most)

    Row {
        id: heads
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            top: parent.top
        }
        spacing: Theme.gap

        Repeater {
            model: root.comparison.names

            Rectangle {
                id: head
                required property string modelData
                width: (heads.width - heads.spacing * (root.comparison.names.length - 1)) / root.comparison.names.length
                height: Math.max(Theme.mm(12), name.implicitHeight + Theme.mm(3))
                color: Theme.accent
                radius: Theme.radius

                Text {
                    id: name
                    anchors.centerIn: parent
                    width: parent.width - Theme.mm(3)
                    text: head.modelData
                    color: Theme.accentInk
                    font.family: Theme.family
                    font.pixelSize: Theme.body
                    font.weight: Font.Bold
                    fontSizeMode: Text.FixedSize
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: text
                }
            }
        }
    }

    Flickable {
        id: list
        objectName: "scroller"
        anchors {
            left: parent.left
            right: parent.right
            top: heads.bottom
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap
        }
        contentWidth: width
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        // A Column, not a ListView: keys have to reach rows out of sight, and the page's height has to be known.
        Column {
            id: column
            width: list.width
            spacing: Theme.space

            Heading {
                width: parent.width
                text: root.page.title
            }

            Body {
                width: parent.width
                text: root.page.lead !== "" ? root.page.lead : root.words.compare_hint
            }

            Repeater {
                model: root.page.body

                Body {
                    required property string modelData
                    width: column.width
                    text: modelData
                }
            }

            Body {
                width: parent.width
                text: root.words.compare_pick
                strong: true
            }

            Flow {
                width: parent.width
                bottomPadding: Theme.space
                spacing: Theme.gap

                Repeater {
                    model: root.comparison.columns

                    SegmentButton {
                        required property string option
                        required property string name
                        required property bool shown
                        width: Math.min(implicitWidth, parent?.width ?? 0)
                        text: name
                        chosen: shown
                        several: true
                        onClicked: root.columnPicked(option)
                    }
                }
            }

            Repeater {
                model: root.comparison.lines

                ComparisonLine {
                    width: column.width
                    talkedText: root.talkedText
                    talked: root.talked.includes(row)
                    onTalkedTurned: root.talkedTurned(row)
                    onCellOpened: (row, option) => root.cellOpened(row, option)
                }
            }
        }
    }
}
