pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls

/** The frame of a page for staff: a title, the body, and beneath a line the way back and what can be done. */
ColumnLayout {
    id: root

    default property alias content: body.content
    property alias back: ways.data
    property alias buttons: acts.data
    /** What stands beside the title, at the right. */
    property alias corner: aside.data
    required property var words
    property string title: ""
    property int measure: width
    /** The height of the body, for pages that fill it. */
    readonly property real room: body.height - 2 * Theme.gap
    readonly property bool footed: ways.implicitWidth > 0 || acts.implicitWidth > 0 || turning.needed
    readonly property real turned: turning.needed ? turning.implicitWidth + Theme.gap : 0

    /** Show the beginning, for new content on the same page. */
    function toTop(): void {
        body.toTop();
    }

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.topMargin: Theme.gap
        spacing: Theme.space
        visible: root.title !== "" || aside.implicitWidth > 0

        Heading {
            Layout.fillWidth: true
            text: root.title
        }

        Row {
            id: aside
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap
        }
    }

    ScrollBody {
        id: body
        Layout.fillWidth: true
        Layout.fillHeight: true
        measure: root.measure
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.line
        color: Theme.outline
        visible: root.footed
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.topMargin: Theme.gap
        Layout.bottomMargin: Theme.gap
        columns: ways.implicitWidth + acts.implicitWidth + root.turned + 2 * Theme.space < root.width - 2 * Theme.margin ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.gap
        visible: root.footed

        Row {
            Layout.fillWidth: true
            spacing: Theme.gap

            Row {
                id: ways
                spacing: Theme.gap
            }

            WindowButtons {
                id: turning
                shown: body
                words: root.words
            }
        }

        Flow {
            id: acts
            Layout.alignment: Qt.AlignRight
            Layout.maximumWidth: root.width - 2 * Theme.margin
            spacing: Theme.gap
        }
    }
}
