pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The buttons of the patient's language, and of the display settings. */
Flow {
    id: root

    required property var words
    required property DisplaySettings reading
    signal readingAsked

    spacing: Theme.gap

    Repeater {
        model: root.reading.speaksMore ? root.reading.languages : null

        SegmentButton {
            required property string language
            required property string name
            required chosen
            height: Math.max(implicitHeight, Theme.mainTouch)
            text: name
            spoken: root.words.over_language + " " + name
            onClicked: root.reading.takeLanguage(language)
        }
    }

    BigButton {
        minimum: Theme.mainTouch
        text: root.words.reading
        onClicked: root.readingAsked()
    }
}
