pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The navigation rail. Its letters stay at the usual size: it is for staff, and the page beside it for the patient. */
Rectangle {
    id: root

    required property ConsultSession consult
    required property bool wide

    readonly property var words: consult.words
    readonly property var ways: [
        {
            place: ConsultStep.overview,
            text: words.rail_overview
        },
        {
            place: PageKind.comparison,
            text: words.rail_compare
        },
        {
            place: PageKind.option,
            text: words.rail_options
        },
        {
            place: ConsultStep.pages,
            text: words.rail_pages
        },
        {
            place: ConsultStep.entries,
            text: words.rail_entries
        },
        {
            place: ConsultStep.printPreview,
            text: words.rail_print_preview
        },
        {
            place: ConsultStep.end,
            text: words.rail_end
        }
    ]

    function shows(place: string): bool {
        return place === PageKind.comparison ? consult.overview.compares : place === PageKind.option ? consult.overview.explains : true;
    }

    function turn(place: string): void {
        if ([PageKind.comparison, PageKind.option].includes(place))
            consult.turnToFirst(place);
        else
            consult.go(place);
    }

    /** The height of a capital letter in millimetres: less on a low screen, so that all buttons are in sight. */
    readonly property real capitalMm: Window.height < Theme.mm(170) ? 4.2 : 5.2
    readonly property real widest: Math.max(...Array.from(buttons.children, each => each.visible ? each.implicitWidth : 0))

    implicitWidth: Math.min(Window.width * 0.3, widest + 2 * Theme.gap)
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
                capitalMm: root.capitalMm
                text: modelData.text
                visible: root.shows(modelData.place)
                chosen: root.consult.here === modelData.place
                onClicked: root.turn(modelData.place)
            }
        }
    }
}
