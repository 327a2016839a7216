pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Bridge

/** The page of what the person says back in their own words: a tick for each key fact, and who came along. */
ConsultPage {
    id: root

    required property TeachView teach

    readonly property bool wide: width > Theme.body * 30

    title: words.teach_title

    Body {
        width: parent.width
        text: root.words.teach_text
    }

    GridLayout {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.teach.facts

            ChoiceButton {
                required property string fact
                required property string label
                required chosen
                Layout.fillWidth: true
                Layout.fillHeight: true
                several: true
                text: label
                onClicked: root.teach.turn(fact)
            }
        }
    }

    ChoiceButton {
        width: parent.width
        several: true
        text: root.words.teach_companion
        chosen: root.teach.companion
        onClicked: root.teach.turnCompanion()
    }

    Info {
        width: parent.width
        heading: root.words.entry_prints
        text: root.teach.prints
        visible: text !== ""
    }
}
