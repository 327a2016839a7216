pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Look
import Bridge

/** What happens with one option, in numbered steps, each with its drawing where there is one. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property OptionView option

    measure: width

    Heading {
        width: parent.width
        text: root.page.title
    }

    Body {
        width: parent.width
        text: root.option.summary
        strong: true
    }

    GridLayout {
        width: parent.width
        columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.body * 13))))
        columnSpacing: Theme.space
        rowSpacing: Theme.space
        uniformCellWidths: true

        Repeater {
            model: root.option.steps

            Rectangle {
                id: step
                required property int number
                required property string title
                required property string text
                required property string picture
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignTop
                implicitHeight: column.implicitHeight + 2 * Theme.space
                color: Theme.surface
                border.color: Theme.outline
                border.width: Theme.line
                radius: Theme.radius

                ColumnLayout {
                    id: column
                    x: Theme.space
                    y: Theme.space
                    width: step.width - 2 * Theme.space
                    spacing: Theme.gap

                    Drawing {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.preferredWidth: column.width
                        Layout.preferredHeight: Layout.preferredWidth * 0.75
                        source: step.picture
                        visible: step.picture !== ""
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gap

                        Rectangle {
                            Layout.preferredWidth: Theme.mm(11)
                            Layout.preferredHeight: Theme.mm(11)
                            radius: width / 2
                            color: Theme.accent

                            Text {
                                anchors.centerIn: parent
                                text: step.number
                                color: Theme.accentInk
                                font.family: Theme.family
                                font.pixelSize: Theme.body
                                font.weight: Font.Bold
                                Accessible.role: Accessible.StaticText
                                Accessible.name: root.words.step.replace("{number}", text)
                            }
                        }

                        Body {
                            Layout.fillWidth: true
                            text: step.title
                            strong: true
                        }
                    }

                    Body {
                        Layout.fillWidth: true
                        text: step.text
                    }
                }
            }
        }
    }
}
