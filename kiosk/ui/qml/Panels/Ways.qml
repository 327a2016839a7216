import QtQuick
import Kinds
import Bridge

/** Where staff go from any page of a consult: the places of the rail, and of the menu in its stead. */
QtObject {
    id: root

    required property ConsultSession consult

    readonly property var words: consult.words
    readonly property var places: [
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
}
