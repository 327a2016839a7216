import QtQuick
import QtQuick.Templates as T
import Controls

/** A line of a list that opens a page: a label, a text and a mark. An urgent one has a bar. */
T.AbstractButton {
    id: root

    /** The label; it gets a colon unless it is a question. */
    property string about: ""
    readonly property string label: about === "" || about.endsWith("?") ? about : about + ":"
    property string mark: ""
    property bool urgent: false
    /** Whether the mark is an error. */
    property bool marked: false
    /** Whether the text only says that there is no value. */
    property bool faint: false

    readonly property color ink: root.down ? Theme.downInk : Theme.ink

    implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.mm(2))
    leftPadding: Theme.space + bar.width
    rightPadding: Theme.space + sign.width
    focusPolicy: Qt.TabFocus
    Accessible.name: [root.about, root.text, root.mark].filter(each => each !== "").join(". ")

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.down : Theme.surface
        border.color: root.urgent ? Theme.danger : Theme.outline
        border.width: root.down || root.urgent ? Theme.thickLine : Theme.line

        Rectangle {
            id: bar
            width: root.urgent ? Theme.mm(3) : 0
            height: parent.height
            radius: Theme.radius
            color: Theme.danger
        }

        Chevron {
            id: sign
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width - Theme.gap
        }
    }

    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            Flow {
                id: line
                width: parent.width
                spacing: Theme.mm(2)

                Line {
                    width: Math.min(implicitWidth, line.width)
                    text: root.label
                    color: root.ink
                    visible: text !== ""
                }

                Line {
                    width: Math.min(implicitWidth, line.width)
                    text: Blanks.unbroken(root.text)
                    color: root.ink
                    font.weight: root.faint ? Font.Normal : Font.Bold
                    visible: text !== ""
                }
            }

            Line {
                width: parent.width
                text: root.mark
                color: root.marked && !root.down ? Theme.danger : root.ink
                visible: text !== ""
            }
        }
    }

    component Line: Text {
        font.family: Theme.family
        font.pixelSize: Theme.body
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
