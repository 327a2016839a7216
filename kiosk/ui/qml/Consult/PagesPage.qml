pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** Every page of the walk, part by part. */
DeskPage {
    id: root

    required property OverviewView overview
    signal pageAsked(string page)

    title: words.desk_pages_title

    Repeater {
        model: root.overview.pages

        Column {
            id: line
            required property string heading
            required property string page
            required property string title
            required property bool talked
            width: parent?.width ?? 0
            spacing: Theme.gap

            Heading {
                level: 2
                width: parent.width
                text: line.heading
                visible: text !== ""
            }

            LineButton {
                width: parent.width
                text: line.title
                mark: line.talked ? root.words.over_talked : ""
                onClicked: root.pageAsked(line.page)
            }
        }
    }
}
