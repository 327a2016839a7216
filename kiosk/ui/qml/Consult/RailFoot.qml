pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** What the rail ends with, the other languages and the end of the consult, for a page without a rail. */
Row {
    id: root

    required property ConsultSession consult
    required property DisplaySettings reading

    spacing: Theme.gap

    Repeater {
        model: root.reading.speaksMore ? root.reading.languages : null

        BigButton {
            required property string language
            required property string name
            required property bool chosen
            minimum: Theme.mainTouch
            text: name
            visible: !chosen
            Accessible.name: root.consult.words.over_language + " " + name
            onClicked: root.reading.takeLanguage(language)
        }
    }

    BigButton {
        minimum: Theme.mainTouch
        clears: true
        text: root.consult.words.rail_end
        onClicked: root.consult.go(ConsultStep.end)
    }
}
