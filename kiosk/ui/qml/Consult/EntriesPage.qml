pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of the clinic's entries: a line for each, with its errors, that leads to the page of its field. */
ConsultPage {
    id: root

    required property ConsultSession consult

    title: words.entries_title

    Body {
        width: parent.width
        text: lines.count > 0 ? root.words.entries_text : root.words.entries_none
    }

    LineFlow {
        id: flow
        width: parent.width

        Repeater {
            id: lines
            model: root.consult.entries.rows

            Column {
                id: line
                required property string heading
                required property string field
                required property string choice
                required property string label
                required property string value
                required property string fault
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
                    about: line.label
                    text: line.value === "" ? root.words.entry_empty : line.value
                    faint: line.value === ""
                    mark: line.fault
                    marked: true
                    urgent: line.fault !== ""
                    visible: line.heading === ""
                    onClicked: root.consult.fill(line.field, line.choice)
                }
            }
        }
    }
}
