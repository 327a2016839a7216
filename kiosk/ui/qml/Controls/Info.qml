import QtQuick

/** Information: a coloured ground without an outline, because it cannot be touched. */
Rectangle {
    id: root

    property string text: ""
    property string heading: ""
    /** The name of an Icon before the words, such as "warn" or "tick". */
    property string sign: ""
    /** Whether the words begin at the top, where it is higher than they are. */
    property bool atTop: false
    /** What stands beneath the words. */
    default property alias content: words.data

    readonly property real side: Theme.space + (bar.visible ? bar.width : 0)

    implicitHeight: words.implicitHeight + 2 * Theme.mm(4)
    color: Theme.info
    radius: Theme.radius
    Accessible.ignored: true

    /** In black and white the ground is that of the page. */
    Rectangle {
        id: bar
        width: Theme.mm(2)
        height: parent.height
        color: Theme.infoInk
        visible: Qt.colorEqual(Theme.info, Theme.paper)
    }

    Icon {
        id: drawn
        x: root.side
        y: Theme.mm(4)
        name: root.sign
        color: Theme.infoInk
        visible: name !== ""
    }

    Column {
        id: words
        anchors {
            left: parent.left
            right: parent.right
            top: root.atTop ? parent.top : undefined
            topMargin: Theme.mm(4)
            verticalCenter: root.atTop ? undefined : parent.verticalCenter
            leftMargin: root.side + (drawn.visible ? drawn.width + Theme.gap : 0)
            rightMargin: Theme.space
        }
        spacing: Theme.mm(1)

        Body {
            width: parent.width
            text: root.heading
            color: Theme.infoInk
            strong: true
            visible: text !== ""
        }

        Body {
            width: parent.width
            text: root.text
            color: Theme.infoInk
            visible: text !== ""
        }
    }
}
