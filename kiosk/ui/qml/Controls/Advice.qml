import QtQuick

/** One thing to do or to know: an icon in a disc, a bold line and a plain one, on the ground of information. */
Rectangle {
    id: root

    required property string sign
    required property string title
    required property string text
    property color ink: Theme.infoInk
    /** The capital height of the bold line over that of the body. */
    property real large: 1
    /** What stands beneath the words. */
    default property alias content: words.data

    /** The width of its words. */
    readonly property real inner: words.width
    readonly property real disc: Theme.body * (root.large > 1 ? 2.9 : 2.2)
    /** In black and white the ground is that of the page. */
    readonly property bool bare: Qt.colorEqual(root.color, Theme.paper)

    implicitHeight: Math.max(words.implicitHeight, root.disc) + 2 * Theme.mm(2)
    color: Theme.info
    radius: Theme.radius
    Accessible.ignored: true

    Rectangle {
        id: bar
        width: Theme.mm(2)
        height: parent.height
        color: root.ink
        visible: root.bare
    }

    Rectangle {
        id: circle
        x: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        width: root.disc
        height: root.disc
        radius: width / 2
        color: Theme.surface

        Icon {
            anchors.centerIn: parent
            name: root.sign
            size: root.disc * 0.6
        }
    }

    Column {
        id: words
        anchors {
            left: circle.right
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.space
            rightMargin: Theme.space
        }

        Body {
            width: parent.width
            text: root.title
            color: root.ink
            strong: true
            font.pixelSize: Theme.body * root.large
        }

        Body {
            width: parent.width
            text: root.text
            color: root.ink
            visible: text !== ""
        }
    }
}
