import QtQuick
import Controls
import Bridge

/** The page that takes the hand-over code from a barcode reader or a keyboard; it shows how many characters came. */
ConsultPage {
    id: root

    required property CodeView code
    signal withoutAsked
    signal gone

    title: words.scan_title

    Body {
        width: parent.width
        text: root.words.scan_text
    }

    Info {
        width: parent.width
        sign: "warn"
        text: root.words["scan_refused_" + root.code.refused] ?? ""
        visible: text !== ""
    }

    Body {
        width: parent.width
        strong: true
        text: Blanks.fill(root.words.scan_typed, {
            number: root.code.count
        })
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        BigButton {
            minimum: Theme.mainTouch
            text: root.words.scan_take
            enabled: root.code.count > 0
            opacity: enabled ? 1 : 0.35
            onClicked: root.code.enter()
        }

        BigButton {
            minimum: Theme.mainTouch
            text: root.words.scan_clear
            enabled: root.code.count > 0
            opacity: enabled ? 1 : 0.35
            onClicked: root.code.forget()
        }
    }

    buttons: [
        BigButton {
            objectName: "back"
            minimum: Theme.mainTouch
            text: root.words.rail_end
            onClicked: root.gone()
        },
        BigButton {
            objectName: "next"
            minimum: Theme.mainTouch
            primary: true
            glyph: "right"
            glyphAfter: true
            text: root.words.scan_without
            onClicked: root.withoutAsked()
        }
    ]
}
