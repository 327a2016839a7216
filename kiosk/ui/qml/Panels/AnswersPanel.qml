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

    title: words.answers_title

    Body {
        width: parent.width
        text: root.summary.hasTold ? root.words.answers_hint : root.words.answers_none
    }

    Repeater {
        model: root.summary.told

        BigButton {
            required property string page
            required property string label
            required property string answer
            width: parent?.width ?? 0
            minimum: Theme.mainTouch
            glyph: "right"
            flush: true
            text: label + ": " + answer
            Accessible.name: root.words.answers_change + ". " + text
            onClicked: root.changeAsked(page)
        }
    }
}
