pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Controls

/** A stretch of time on the checklist: its name, its days, some of what is in it, and how much. It opens. */
T.AbstractButton {
    id: root

    required property string name
    required property string when
    /** What is named of it, in a line each. */
    required property string about
    required property string count
    required property string sign
    /** Whether it is the day itself, which bears a band. */
    required property bool day
    required property bool emergency
    /** Whether there is no room for what is named of it; that is heard all the same. */
    property bool brief: false

    readonly property color ink: root.down ? Theme.downInk : root.emergency ? Theme.dangerInk : Theme.ink
    readonly property color headInk: root.day && !root.down ? Theme.dayInk : root.ink
    readonly property real edge: Theme.mm(brief ? 1 : 2.5)
    readonly property real headHeight: head.implicitHeight + 2 * edge

    padding: Theme.mm(3.6)
    rightPadding: Theme.mm(2)
    topPadding: 0
    bottomPadding: Theme.mm(brief ? 1 : 3)
    focusPolicy: Qt.TabFocus
    /** Its height with what is named of it, and without. */
    readonly property real full: head.implicitHeight + middle.implicitHeight + bottom.implicitHeight + Theme.mm(10)
    readonly property real least: head.implicitHeight + bottom.implicitHeight + Theme.mm(3)

    implicitHeight: brief ? least : full
    Accessible.name: [name, when, about.replace("\n", ", "), count].filter(each => each !== "").join(". ")

    component Line: Text {
        color: root.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    background: Plate {
        down: root.down
        color: root.down ? Theme.down : root.emergency ? Theme.danger : Theme.surface

        Rectangle {
            width: parent.width
            height: root.headHeight
            radius: Theme.radius
            color: Theme.day
            visible: root.day && !root.down

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: Theme.radius
                color: Theme.day
            }
        }
    }

    contentItem: Item {
        Column {
            id: head
            y: root.edge
            width: parent.width

            Line {
                width: parent.width
                text: root.name
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                color: root.headInk
            }

            Line {
                width: parent.width
                text: Blanks.unbroken(root.when)
                font.weight: Font.Bold
                color: root.headInk
                visible: text !== ""
            }
        }

        Line {
            id: middle
            y: root.headHeight + (root.day ? Theme.mm(2) : 0)
            width: parent.width
            text: root.about
            visible: !root.brief
        }

        Row {
            id: bottom
            anchors {
                right: parent.right
                rightMargin: Theme.mm(1.6)
                bottom: parent.bottom
            }
            spacing: Theme.gap

            Line {
                text: root.count
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
            }

            Chevron {
                anchors.verticalCenter: parent.verticalCenter
                color: root.down ? Theme.downInk : root.emergency ? Theme.dangerInk : Theme.accent
            }
        }

        Icon {
            anchors {
                left: parent.left
                verticalCenter: bottom.verticalCenter
            }
            name: root.sign
            color: root.ink
        }
    }
}
