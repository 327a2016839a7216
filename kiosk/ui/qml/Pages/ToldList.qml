pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** What the person told: each answer beside its label. Information only; what has no room is one tap away. */
Rectangle {
    id: root

    required property SummaryView summary
    required property var words
    /** The most height that it may take. */
    property real room: Infinity
    signal moreAsked

    readonly property real free: room - 2 * Theme.mm(4) - title.height - content.spacing
    /** The width of the labels: that of the widest, up to a half. */
    readonly property real names: Math.min(rows.width * 0.5, widest() + 1)
    /** How many answers have room: all, or as many as leave some for the button. */
    readonly property int shown: fitting(free) < told.count ? fitting(free - Theme.touch - content.spacing) : told.count

    implicitHeight: content.height + 2 * Theme.mm(4)
    color: Theme.info
    radius: Theme.radius
    Accessible.ignored: true

    function widest(): real {
        let most = 0;
        for (let place = 0; place < told.count; place++)
            most = Math.max(most, (told.itemAt(place) as Line)?.name ?? 0);
        return most;
    }

    function fitting(height: real): int {
        let used = 0;
        for (let place = 0; place < told.count; place++) {
            used += (told.itemAt(place)?.height ?? 0) + rows.spacing;
            if (used > height)
                return place;
        }
        return told.count;
    }

    component Line: Row {
        id: line
        required property string label
        required property string answer
        readonly property real name: named.implicitWidth
        width: rows.width
        height: Math.max(named.height, said.height)
        spacing: Theme.gap

        Body {
            id: named
            width: root.names
            text: line.label
            color: Theme.infoInk
        }

        Body {
            id: said
            width: line.width - line.spacing - named.width
            text: line.answer
            color: Theme.infoInk
            strong: true
        }
    }

    /** In black and white the ground is that of the page. */
    Rectangle {
        id: bar
        width: Theme.mm(2)
        height: parent.height
        color: Theme.infoInk
        visible: Qt.colorEqual(Theme.info, Theme.paper)
    }

    Column {
        id: content
        x: Theme.space
        y: Theme.mm(4)
        width: parent.width - 2 * Theme.space
        spacing: Theme.mm(1)

        Body {
            id: title
            width: parent.width
            text: root.words.situation_told
            color: Theme.infoInk
            strong: true
        }

        Body {
            width: parent.width
            text: root.words.situation_none
            color: Theme.infoInk
            visible: !root.summary.hasTold
        }

        Column {
            id: rows
            width: parent.width
            spacing: Theme.mm(0.5)

            Repeater {
                id: told
                model: root.summary.told

                Line {
                    required property int index
                    required label
                    required answer
                    visible: index < root.shown
                }
            }
        }

        OpenButton {
            width: Math.min(implicitWidth + Theme.gap, parent.width)
            text: Blanks.fill(root.words.situation_more, {
                number: told.count - root.shown
            })
            visible: root.shown < told.count
            onClicked: root.moreAsked()
        }
    }
}
