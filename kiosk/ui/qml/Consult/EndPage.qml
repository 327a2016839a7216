import QtQuick
import Controls

/** The page that asks before the consult is ended and everything is cleared. */
ConsultPage {
    id: root

    signal stayed
    signal ended

    title: words.end_title

    Body {
        width: parent.width
        text: root.words.end_text
    }

    buttons: [
        BigButton {
            objectName: "back"
            minimum: Theme.mainTouch
            text: root.words.end_stay
            onClicked: root.stayed()
        },
        BigButton {
            minimum: Theme.mainTouch
            clears: true
            text: root.words.rail_end
            onClicked: root.ended()
        }
    ]
}
