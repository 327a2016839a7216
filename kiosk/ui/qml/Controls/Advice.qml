import QtQuick

/** One thing to do or to know: an icon in a disc, a bold line and a plain one, on the ground of information. */
Rectangle {
    id: root

    required property string sign
    required property string title
    property string note: ""
    property color ink: Theme.infoInk
    /** The capital height of the bold line over that of the body. */
    property real large: 1
    /** In letters of twice the usual it is turned to whole: its icon would be cut. */
    readonly property bool unbroken: Theme.twice
    /** What stands beneath the texts. */
    default property alias content: texts.data

    /** The width of its texts. */
    readonly property real inner: texts.width
    readonly property real disc: Theme.body * (root.note === "" && Theme.twice ? 1.4 : root.large > 1 ? 2.9 : root.note === "" ? 1.4 : 2.2)
    /** In black and white the ground is that of the page. */
    readonly property bool bare: Qt.colorEqual(root.color, Theme.paper)

    implicitHeight: Math.max(texts.implicitHeight, root.disc) + 2 * Theme.mm(Theme.twice ? 0.5 : 2)
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
        id: texts
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
            text: root.note
            color: root.ink
            visible: text !== ""
        }
    }
}
