pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Bridge

/** Two or three short questions under each other, each with its answers in a row. */
ColumnLayout {
    id: root

    /** The QuestionViews of the page; those without a question are empty. */
    required property var questions
    /** The height on offer. */
    required property real room
    signal chosen(string question, string choice)

    height: Math.max(implicitHeight, room)
    spacing: Theme.mm(4)

    Repeater {
        model: root.questions

        ColumnLayout {
            id: asked

            required property QuestionView modelData
            readonly property bool whole: true

            Layout.fillHeight: true
            Layout.maximumHeight: answers.most + implicitHeight - answers.implicitHeight
            spacing: Theme.mm(2)
            visible: modelData.key !== ""

            Body {
                Layout.fillWidth: true
                text: asked.modelData.hint === "" ? asked.modelData.prompt : asked.modelData.prompt + " " + asked.modelData.hint
                strong: true
            }

            Info {
                Layout.fillWidth: true
                sign: "warn"
                text: asked.modelData.askedAgain
                visible: text !== ""
            }

            Segments {
                id: answers
                Layout.fillWidth: true
                Layout.fillHeight: true
                question: asked.modelData
                flush: true
                onChosen: choice => root.chosen(asked.modelData.key, choice)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
