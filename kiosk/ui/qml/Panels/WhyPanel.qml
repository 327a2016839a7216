pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of why the questions of the page are asked, where the page has no room for it. */
PanelFrame {
    id: root

    /** The QuestionViews of the page; those without a question are empty. */
    required property var questions

    title: words.why_asked

    Repeater {
        model: root.questions

        Column {
            id: reason
            required property QuestionView modelData
            width: parent?.width ?? 0
            spacing: Theme.mm(1)
            visible: modelData.why !== ""

            Body {
                width: parent.width
                text: reason.modelData.prompt
                strong: true
            }

            Body {
                width: parent.width
                text: reason.modelData.why
            }
        }
    }
}
