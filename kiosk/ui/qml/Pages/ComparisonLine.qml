pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Controls

/** A row of the comparison: a question, and a cell for each option shown. */
ColumnLayout {
    id: root

    required property string row
    required property string question
    required property list<string> options
    required property list<string> names
    required property list<string> texts
    /** The words of the mark that the row was talked about; "" where there is none. */
    property string talkedText: ""
    property bool talked: false
    signal talkedTurned
    signal cellOpened(string row, string option)

    spacing: talkedText === "" ? Theme.mm(2) : Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Heading {
            level: 2
            Layout.fillWidth: true
            text: root.question
        }

        SegmentButton {
            several: true
            text: root.talkedText
            spoken: root.question + " " + text
            chosen: root.talked
            visible: text !== ""
            onClicked: root.talkedTurned()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        uniformCellSizes: true

        Repeater {
            model: root.options

            T.AbstractButton {
                id: cell
                required property string modelData
                required property int index
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.mainTouch
                implicitHeight: words.implicitHeight + topPadding + bottomPadding
                padding: Theme.mm(2.5)
                text: root.texts[index] ?? ""
                focusPolicy: Qt.TabFocus
                Accessible.name: (root.names[index] ?? "") + ". " + text
                onClicked: root.cellOpened(root.row, modelData)

                background: Rectangle {
                    color: cell.down ? Theme.chosen : Theme.surface
                    border.color: Theme.outline
                    border.width: cell.down ? Theme.thickLine : Theme.line
                    radius: Theme.radius
                }

                contentItem: Text {
                    id: words
                    text: cell.text
                    color: cell.down ? Theme.chosenInk : Theme.ink
                    font.family: Theme.family
                    font.pixelSize: Theme.body
                    lineHeight: 1
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
    }
}
