import QtQuick
import Controls
import Bridge

/** The answer of a date question: a calendar, one month at a time, and the chosen day with the days until then. */
Grid {
    id: root

    required property CalendarView calendar
    required property var words
    /** The height on offer. */
    required property real room
    signal chosen(string choice)

    readonly property bool beside: width > Theme.body * 30
    /** The width of the month: seven buttons, so wide that the page is filled. */
    readonly property real across: beside ? Math.round((width - Theme.margin) * 0.56) : width

    columns: beside ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.space

    Month {
        width: root.across
        calendar: root.calendar
        words: root.words
        room: root.room
        onChosen: choice => root.chosen(choice)
    }

    DayLeaf {
        width: root.beside ? root.width - root.across - root.columnSpacing : root.width
        calendar: root.calendar
        words: root.words
        tall: root.beside ? Math.max(Theme.body * 5, Math.min(Theme.mm(72), root.room - Theme.body * 7)) : Theme.mm(62)
    }
}
