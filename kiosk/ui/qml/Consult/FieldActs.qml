import QtQuick
import Controls
import Bridge

/** What can be done on the page of an entry: clear it, or go on to the next one that is open. */
Row {
    id: root

    required property var words
    required property ConsultSession consult
    readonly property FieldView field: consult.entries.field

    /** Whether it is a name within an order, to which Done leads back. */
    readonly property bool isPart: field.part !== ""
    readonly property bool leads: !isPart && consult.entries.nextName !== ""

    spacing: Theme.gap

    BigButton {
        minimum: Theme.mainTouch
        clears: true
        text: root.words.entry_clear
        visible: root.field.said !== "" || root.field.typed !== ""
        onClicked: root.field.clear()
    }

    BigButton {
        minimum: Theme.mainTouch
        objectName: "next"
        primary: true
        glyph: root.leads ? "right" : ""
        glyphAfter: true
        text: root.isPart ? root.words.consult_done : !root.leads ? root.words.entry_save : Blanks.fill(root.words.entry_save_next, {
            name: root.consult.entries.nextName
        })
        onClicked: {
            if (root.isPart)
                root.consult.filled();
            else
                root.consult.fillNext();
        }
    }
}
