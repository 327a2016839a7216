pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The page that keeps a record of the visit: its number, if any, and the result. */
ConsultPage {
    id: root

    required property ConsultSession consult

    readonly property RecordView record: consult.record
    readonly property string result: record.state
    readonly property real keysWidth: Math.min(width - 2 * Theme.margin, 10 * Theme.mm(21) + 9 * Theme.gap)
    /** Whether the result has room beside the keyboard, where it moves no key. */
    readonly property bool beside: width - 2 * Theme.margin - keysWidth > Theme.body * 9

    onResultChanged: toTop()

    measure: width
    title: words.record_title

    Body {
        width: parent.width
        text: root.words.record_text
    }

    RecordStatus {
        width: parent.width
        words: root.words
        record: root.record
        visible: text !== "" && !root.beside
    }

    GridLayout {
        width: parent.width
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.space

        Body {
            Layout.maximumWidth: parent.width
            strong: true
            text: root.words.record_number
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: line.implicitHeight + 2 * Theme.gap
            color: Theme.surface
            border.color: Theme.outline
            border.width: Theme.line
            radius: Theme.radius

            Body {
                id: line
                x: Theme.space
                y: Theme.gap
                width: parent.width - 2 * x
                strong: true
                wrapMode: Text.WrapAnywhere
                text: root.record.typed + "|"
                Accessible.name: Blanks.fill(root.words.entry_typed, {
                    text: root.record.typed
                })
            }
        }
    }

    Row {
        width: parent.width
        spacing: Theme.space

        Keyboard {
            id: keys
            width: root.keysWidth
            words: root.words
            enabled: !root.record.keeping
            opacity: enabled ? 1 : 0.35
            onTyped: letter => root.record.takes(letter)
            onErased: root.record.erase()
        }

        RecordStatus {
            width: parent.width - keys.width - parent.spacing
            words: root.words
            record: root.record
            visible: text !== "" && root.beside
        }
    }

    back: BigButton {
        objectName: "back"
        minimum: Theme.mainTouch
        glyph: "left"
        text: root.words.back
        onClicked: root.consult.go(ConsultStep.printPreview)
    }

    buttons: [
        BigButton {
            objectName: "next"
            minimum: Theme.mainTouch
            primary: true
            text: [RecordState.none, RecordState.keeping, RecordState.refused, RecordState.failed].includes(root.record.state) ? root.words.record_now : root.words.record_again
            enabled: !root.record.keeping
            opacity: enabled ? 1 : 0.35
            onClicked: root.consult.record.start()
        }
    ]
}
