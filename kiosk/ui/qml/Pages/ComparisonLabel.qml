pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The name of a row of the comparison, and for staff the marks beside it. */
Item {
    id: root

    required property string label
    required property string question
    required property bool matters
    required property bool talked
    required property string talkedText
    required property string mattersText
    /** Whether the cells stand beside it, and not beneath. */
    required property bool beside
    /** Whether its name stands elsewhere, and here the marks alone. */
    property bool unnamed: false
    signal talkedTurned

    readonly property bool marked: talkedText !== ""
    readonly property real markHeight: Math.max(Theme.touch, turn.implicitHeight)
    /** The height that it needs; reckoned, because in another window it is hidden. */
    readonly property real need: !marked ? called.height : beside ? mark.implicitHeight : ranksOf(unnamed ? [turn, matter] : [called, turn, matter]) * (markHeight + Theme.gap) - Theme.gap

    /** In how many ranks the items stand, as wide as they are by themselves. */
    function ranksOf(items: list<Item>): int {
        let ranks = 1, taken = 0;
        for (const item of items) {
            if (taken > 0 && taken + item.implicitWidth > root.width)
                [ranks, taken] = [ranks + 1, 0];
            taken += item.implicitWidth + Theme.gap;
        }
        return ranks;
    }

    // Loaded where they are wanted only: there are many rows, and a page has to stand there at once.
    Loader {
        id: mark
        active: root.marked && root.beside
        visible: active
        width: root.width
        height: root.height
        sourceComponent: TalkedButton {
            text: root.label
            note: root.matters ? root.mattersText : ""
            chosen: root.talked
            Accessible.name: root.question + " " + root.talkedText
            Accessible.description: note
            onClicked: root.talkedTurned()
        }
    }

    Flow {
        width: root.width
        y: root.beside ? Math.max(0, (root.height - root.need) / 2) : 0
        spacing: Theme.gap
        visible: !mark.active

        Body {
            id: called
            visible: !root.unnamed
            width: root.beside ? parent.width : Math.min(implicitWidth, parent.width)
            height: root.marked ? root.markHeight : Math.ceil(implicitHeight - Theme.body * 0.12)
            text: root.label
            strong: true
            lineHeight: 0.9
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.RowHeader
            Accessible.name: root.question
        }

        Loader {
            id: turn
            active: root.marked && !root.beside
            visible: active
            sourceComponent: SegmentButton {
                several: true
                text: root.talkedText
                spoken: root.question + " " + text
                chosen: root.talked
                onClicked: root.talkedTurned()
            }
        }

        Body {
            id: matter
            height: root.markHeight
            text: root.matters ? root.mattersText : ""
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
        }
    }
}
