pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Look
import Bridge

/** A page that tells one idea, with a picture beside it where there is one. */
ScrollBody {
    id: root

    required property PageView page
    required property var words

    readonly property bool pictured: page.picture !== ""
    readonly property bool sideBySide: pictured && width > height && Theme.capitalMm < 6

    measure: sideBySide ? width : Theme.measure

    GridLayout {
        width: parent.width
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.space

        ColumnLayout {
            id: text
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space

            Heading {
                Layout.fillWidth: true
                text: root.page.title
            }

            Body {
                Layout.fillWidth: true
                text: root.page.lead
                strong: true
                visible: text !== ""
            }

            Repeater {
                model: root.page.body

                Body {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                }
            }

            Points {
                Layout.fillWidth: true
                points: root.page.points
            }
        }

        Image {
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredWidth: root.sideBySide ? root.width * 0.36 : Math.min(parent.width, Theme.mm(110))
            Layout.preferredHeight: Layout.preferredWidth * 0.9
            source: root.page.picture
            sourceSize: Qt.size(Layout.preferredWidth, Layout.preferredHeight)
            fillMode: Image.PreserveAspectFit
            visible: root.pictured
            Accessible.ignored: true
        }
    }
}
