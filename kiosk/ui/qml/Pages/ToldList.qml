pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** What the person told: each answer beside its label. Information only; what has no room is one tap away. */
Info {
    id: root

    required property SummaryView summary
    required property var words
    /** The most height that it may take. */
    property real room: Infinity
    signal moreAsked

    readonly property real free: room - 2 * Theme.mm(4) - Theme.body * 1.5
    /** How many answers have room: all, or as many as leave some for the button. */
    readonly property int shown: fitting(free) < told.count ? fitting(free - Theme.touch - rows.spacing) : told.count

    heading: words.situation_told

    function fitting(height: real): int {
        let used = 0;
        for (let place = 0; place < told.count; place++) {
            used += (told.itemAt(place)?.height ?? 0) + rows.spacing;
            if (used > height)
                return place;
        }
        return told.count;
    }

    Body {
        width: parent?.width ?? 0
        text: root.words.situation_none
        color: Theme.infoInk
        visible: !root.summary.hasTold
    }

    Column {
        id: rows
        width: parent?.width ?? 0
        spacing: Theme.mm(0.5)

        Repeater {
            id: told
            model: root.summary.told

            Row {
                id: line
                required property int index
                required property string label
                required property string answer
                width: rows.width
                height: Math.max(name.height, said.height)
                spacing: Theme.gap
                visible: index < root.shown

                Body {
                    id: name
                    width: Math.floor((line.width - line.spacing) * 0.48)
                    text: line.label
                    color: Theme.infoInk
                }

                Body {
                    id: said
                    width: line.width - line.spacing - name.width
                    text: line.answer
                    color: Theme.infoInk
                    strong: true
                }
            }
        }

        OpenButton {
            width: Math.min(implicitWidth, rows.width)
            text: Blanks.fill(root.words.situation_more, {
                number: told.count - root.shown
            })
            visible: root.shown < told.count
            onClicked: root.moreAsked()
        }
    }
}
