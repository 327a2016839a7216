pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of the overview: what matters before the talk; each line leads to the page of its answer. */
ConsultPage {
    id: root

    required property OverviewView overview
    required property DisplaySettings reading
    signal pageAsked(string page)
    signal fieldAsked(string field)
    signal readingAsked

    /** Whether the buttons of the patient's language have room beneath, beside the scroll buttons. */
    readonly property bool roomy: width > Theme.body * 34

    title: words.rail_overview

    Body {
        width: parent.width
        text: root.overview.madeOn === "" ? root.words.over_none : Blanks.fill(root.words.over_made, {
            day: root.overview.madeOn
        })
    }

    Info {
        width: parent.width
        sign: "warn"
        text: Blanks.fill(root.words.over_old, {
            days: root.overview.staleDays
        })
        visible: root.overview.staleDays > 0
    }

    PatientReading {
        width: parent.width
        words: root.words
        reading: root.reading
        visible: !root.roomy
        onReadingAsked: root.readingAsked()
    }

    Body {
        width: parent.width
        text: root.words.over_empty
        visible: root.overview.empty
    }

    LineFlow {
        id: flow
        width: parent.width

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
                width: heading === "" && !urgent ? flow.half : flow.width

                Heading {
                    level: 2
                    width: parent.width
                    topPadding: Theme.gap
                    text: root.words["over_" + line.heading] ?? ""
                    visible: text !== ""
                }

                LineButton {
                    width: parent.width
                    about: line.label
                    text: line.text
                    mark: [line.entered ? root.words.over_entered : "", line.talked ? root.words.over_talked : ""].filter(each => each !== "").join(", ")
                    urgent: line.urgent
                    visible: line.heading === ""
                    onClicked: line.field === "" ? root.pageAsked(line.page) : root.fieldAsked(line.field)
                }
            }
        }
    }

    buttons: [
        PatientReading {
            words: root.words
            reading: root.reading
            visible: root.roomy
            onReadingAsked: root.readingAsked()
        }
    ]
}
