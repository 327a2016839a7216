pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page that lists all pages of the visit by section. */
ConsultPage {
    id: root

    required property PagesView pages
    signal pageAsked(string page)

    title: words.consult_pages_title

    LineFlow {
        id: flow
        width: parent.width

        Repeater {
            model: root.pages.rows

            Column {
                id: line
                required property string heading
                required property string page
                required property string title
                required property bool talked
                width: heading === "" ? flow.half : flow.width

                Heading {
                    level: 2
                    width: parent.width
                    topPadding: Theme.gap
                    text: line.heading
                    visible: text !== ""
                }

                LineButton {
                    width: parent.width
                    text: line.title
                    mark: line.talked ? root.words.over_talked : ""
                    visible: line.heading === ""
                    onClicked: root.pageAsked(line.page)
                }
            }
        }
    }
}
