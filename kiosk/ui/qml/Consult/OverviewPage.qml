pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** What matters before the talk begins: each line leads to where it is changed. */
DeskPage {
    id: root

    required property OverviewView overview
    required property ReadingView reading
    signal pageAsked(string page)
    signal fieldAsked(string field)
    signal readingAsked

    title: words.rail_overview

    Body {
        width: parent.width
        text: root.overview.madeOn === "" ? root.words.over_none : root.words.over_made.replace("{day}", root.overview.madeOn)
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Body {
            visible: root.reading.speaksMore
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            text: root.words.over_language
            width: Math.min(implicitWidth, parent?.width ?? 0)
        }

        Repeater {
            model: root.reading.speaksMore ? root.reading.languages : null

            SegmentButton {
                required property string language
                required property string name
                required chosen
                text: name
                onClicked: root.reading.takeLanguage(language)
            }
        }

        BigButton {
            text: root.words.reading
            onClicked: root.readingAsked()
        }
    }

    Body {
        width: parent.width
        text: root.words.over_empty
        visible: root.overview.empty
    }

    Repeater {
        model: root.overview.lines

        Column {
            id: line
            required property string heading
            required property string label
            required property string text
            required property string page
            required property string field
            required property bool urgent
            required property bool entered
            required property bool talked
            width: parent?.width ?? 0

            Heading {
                level: 2
                width: parent.width
                topPadding: Theme.gap
                text: root.words["over_" + line.heading] ?? ""
                visible: text !== ""
            }

            LineButton {
                width: parent.width
                label: line.label
                text: line.text
                mark: [line.entered ? root.words.over_entered : "", line.talked ? root.words.over_talked : ""].filter(each => each !== "").join(", ")
                urgent: line.urgent
                visible: line.heading === ""
                onClicked: line.field === "" ? root.pageAsked(line.page) : root.fieldAsked(line.field)
            }
        }
    }
}
