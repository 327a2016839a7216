pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** Where staff can go in one tap. Its letters do not grow beyond the usual size: it is theirs, the page the patient's. */
Rectangle {
    id: root

    required property ConsultSession consult
    required property bool wide

    readonly property var words: consult.words
    readonly property var ways: [
        {
            place: "overview",
            text: words.rail_overview
        },
        {
            place: "comparison",
            text: words.rail_compare
        },
        {
            place: "option",
            text: words.rail_options
        },
        {
            place: "pages",
            text: words.rail_pages
        },
        {
            place: "entries",
            text: words.rail_entries
        },
        {
            place: "read_back",
            text: words.rail_read_back
        },
        {
            place: "end",
            text: words.rail_end
        }
    ]

    function shows(place: string): bool {
        return place === "comparison" ? consult.compares : place === "option" ? consult.explains : true;
    }

    function turn(place: string): void {
        if (["comparison", "option"].includes(place))
            consult.turnToFirst(place);
        else
            consult.go(place);
    }

    implicitWidth: Theme.mm(56)
    implicitHeight: buttons.implicitHeight + 2 * Theme.gap
    color: Theme.surface
    border.color: Theme.outline
    border.width: Theme.line

    Flow {
        id: buttons
        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.gap
        flow: Flow.LeftToRight

        Repeater {
            model: root.ways

            RailButton {
                required property var modelData
                width: root.wide ? buttons.width : Math.max(implicitWidth, Math.floor((buttons.width - 2 * buttons.spacing) / 3))
                text: modelData.text
                visible: root.shows(modelData.place)
                chosen: root.consult.here === modelData.place
                onClicked: root.turn(modelData.place)
            }
        }
    }
}
