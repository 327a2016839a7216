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

    back: BigButton {
        objectName: "back"
        minimum: Theme.mainTouch
        glyph: "left"
        width: Math.min(implicitWidth, root.full)
        text: root.words.end_stay
        onClicked: root.stayed()
    }

    buttons: [
        BigButton {
            minimum: Theme.mainTouch
            clears: true
            text: root.words.rail_end
            onClicked: root.ended()
        }
    ]
}
