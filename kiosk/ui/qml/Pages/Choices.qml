pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The choices of a question, in one column, or in two where there are many and the screen is wide. */
GridLayout {
    id: root

    required property QuestionView question
    signal chosen(string choice)

    readonly property int count: repeater.count

    columns: count > 4 && width > Theme.body * 30 ? 2 : 1
    columnSpacing: Theme.space
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        id: repeater
        model: root.question.choices

        ChoiceButton {
            required property string choice
            required property string label
            required note
            required chosen
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: label
            several: root.question.kind === QuestionKind.many
            onClicked: root.chosen(choice)
        }
    }
}
