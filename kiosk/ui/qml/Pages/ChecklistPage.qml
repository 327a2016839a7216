pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Bridge

/** The page of the person's checklist, with the same entries as on paper. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property SummaryView summary

    Heading {
        width: parent.width
        text: root.page.title
    }

    Body {
        width: parent.width
        text: root.page.lead
        strong: true
        visible: text !== ""
    }

    Body {
        width: parent.width
        text: root.words.list_empty
        visible: lines.count === 0
    }

    Repeater {
        id: lines
        model: root.summary.checklist

        ColumnLayout {
            id: line
            required property string heading
            required property string lead
            required property string text
            required property string writeIn
            required property bool tick
            required property bool emergency
            width: parent?.width ?? 0
            spacing: Theme.gap

            Heading {
                level: 2
                Layout.fillWidth: true
                Layout.topMargin: Theme.space
                text: line.heading
                color: line.emergency ? Theme.danger : Theme.ink
                visible: line.heading !== ""
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space
                visible: line.heading === ""

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.mm(0.6)
                    Layout.preferredWidth: Theme.mm(7)
                    Layout.preferredHeight: line.tick ? Theme.mm(7) : Theme.mm(2.2)
                    color: line.tick ? Theme.surface : line.emergency ? Theme.danger : Theme.accent
                    border.color: Theme.outline
                    border.width: line.tick ? Theme.line * 1.5 : 0
                    radius: Theme.mm(1)
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.mm(1)

                    Body {
                        Layout.fillWidth: true
                        text: line.lead
                        strong: true
                    }

                    Body {
                        Layout.fillWidth: true
                        text: line.text
                    }

                    Body {
                        Layout.fillWidth: true
                        text: root.words.list_write_in + " " + line.writeIn
                        color: Theme.quiet
                        visible: line.writeIn !== ""
                    }
                }
            }
        }
    }
}
