import QtQuick
import Controls
import Bridge

/** Leads to the next entry that is open, or back where there is none; from a name within an order back to the order. */
BigButton {
    id: root

    required property var words
    required property ConsultSession consult
    /** The width on offer. */
    required property real room

    readonly property EntriesView entries: consult.entries
    readonly property bool isPart: entries.field.part !== ""
    readonly property bool leads: !isPart && entries.nextName !== ""

    objectName: "next"
    width: Math.min(implicitWidth, room)
    minimum: Theme.mainTouch
    primary: true
    glyph: root.leads ? "right" : ""
    text: root.isPart ? root.words.consult_done : !root.leads ? root.words.entry_save : Blanks.fill(root.words.entry_save_next, {
        name: root.entries.nextName
    })
    onClicked: {
        if (root.isPart)
            root.consult.filled();
        else
            root.consult.fillNext();
    }
}
