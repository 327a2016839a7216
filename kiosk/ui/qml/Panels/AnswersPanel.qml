pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of the answers so far; each leads to the page on which it is changed. */
PanelFrame {
    id: root

    required property SummaryView summary
    signal changeAsked(string page)

    /** Two columns where an answer has room in half the width. */
    readonly property int columns: width > 33 * Theme.body ? 2 : 1

    title: words.answers_title
    measure: columns === 2 ? width : Theme.measure

    Body {
        width: parent.width
        text: root.summary.hasTold ? root.words.answers_hint : root.words.answers_none
    }

    Grid {
        id: answers
        width: parent.width
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.summary.told

            BigButton {
                required property string page
                required property string label
                required property string answer
                width: (answers.width - (root.columns - 1) * answers.spacing) / root.columns
                glyph: "right"
                flush: true
                text: label + ": " + answer
                Accessible.name: root.words.answers_change + ". " + text
                onClicked: root.changeAsked(page)
            }
        }
    }
}
