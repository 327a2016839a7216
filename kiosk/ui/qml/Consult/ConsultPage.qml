pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls

/** The frame of a page of the consult: a heading, content that scrolls, and buttons beneath. */
ColumnLayout {
    id: root

    default property alias content: body.content
    property alias buttons: ways.data
    required property var words
    property string title: ""
    property int measure: Theme.measure * 1.3

    /** Scroll to the top, for new content on the same page. */
    function toTop(): void {
        body.toTop();
    }

    spacing: Theme.gap

    ScrollBody {
        id: body
        Layout.fillWidth: true
        Layout.fillHeight: true
        measure: root.measure

        Heading {
            width: parent.width
            text: root.title
            visible: text !== ""
        }
    }

    Flow {
        id: ways
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.space
        spacing: Theme.gap

        WindowButtons {
            shown: body
            words: root.words
        }
    }
}
