pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The navigation rail: where staff go, and at its foot the patient's language and the end of the consult.

    Its letters stay at the usual size: it is for staff, and the page beside it for the patient. */
Rectangle {
    id: root

    required property ConsultSession consult
    required property DisplaySettings reading
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
            place: ConsultStep.teach,
            text: words.rail_teach
        },
        {
            place: ConsultStep.printPreview,
            text: words.rail_print_preview
        }
    ].filter(each => shows(each.place))

    function shows(place: string): bool {
        return place === PageKind.comparison ? consult.pages.compares : place === PageKind.option ? consult.pages.explains : place === ConsultStep.teach ? consult.teach.offered : true;
    }

    function turn(place: string): void {
        if ([PageKind.comparison, PageKind.option].includes(place))
            consult.turnToFirst(place);
        else
            consult.go(place);
    }

    /** The height of a capital letter in millimetres: less on a low screen, so that all buttons are in sight. */
    readonly property real capitalMm: Window.height < Theme.mm(170) ? 4.2 : 5.2
    readonly property real widest: Math.max(...[...buttons.children, ...foot.children].map(each => each.visible ? each.implicitWidth : 0))

    /** The buttons, and how many stand beside each other: two where all of them are higher than the screen. */
    readonly property var places: [...buttons.children, ...foot.children].filter(each => each.visible && each.implicitWidth > 0)
    readonly property int across: wide && places.length * (Theme.touch + Theme.gap) + Theme.gap > height ? 2 : 1

    /** The width of a third of a tall screen, and whether the buttons at the foot end the last row of the others there. */
    readonly property real third: Math.floor((buttons.width - 2 * buttons.spacing) / 3)
    readonly property int begun: ways.length % 3
    readonly property bool beside: !wide && begun > 0 && places.length === ways.length - begun + 3 && widest <= third

    implicitWidth: Math.min(Window.width * 0.2 * (1 + 0.75 * across), across * widest + (across + 1) * Theme.gap + Theme.line)
    implicitHeight: buttons.implicitHeight + (beside ? 0 : foot.implicitHeight + Theme.gap) + 2 * Theme.gap
    color: Theme.paper

    Rectangle {
        x: root.wide ? parent.width - width : 0
        width: root.wide ? Theme.line : parent.width
        height: root.wide ? parent.height : Theme.line
        color: Theme.outline
    }

    component Place: RailButton {
        width: root.wide ? Math.floor((buttons.width - (root.across - 1) * Theme.gap) / root.across) : Math.max(implicitWidth, root.third)
        capitalMm: root.capitalMm
    }

    Flow {
        id: buttons
        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap - Theme.line
        spacing: Theme.gap

        Repeater {
            model: root.ways

            Place {
                required property var modelData
                text: modelData.text
                chosen: root.consult.here === modelData.place
                onClicked: root.turn(modelData.place)
            }
        }
    }

    Flow {
        id: foot
        x: Theme.gap + (root.beside ? root.begun * (root.third + Theme.gap) : 0)
        y: root.wide ? root.height - height - Theme.gap : buttons.y + buttons.height + (root.beside ? -height : Theme.gap)
        width: buttons.width + Theme.gap - x
        spacing: Theme.gap

        Repeater {
            model: root.reading.speaksMore ? root.reading.languages : null

            Place {
                required property string language
                required property string name
                required chosen
                text: name
                visible: !chosen
                Accessible.name: root.words.over_language + " " + name
                onClicked: root.reading.takeLanguage(language)
            }
        }

        Place {
            text: root.words.rail_end
            clears: true
            chosen: root.consult.here === ConsultStep.end
            onClicked: root.consult.go(ConsultStep.end)
        }
    }
}
