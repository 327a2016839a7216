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

    readonly property real share: Math.round((width - Theme.margin) * 0.56)
    /** Whether the day stands beside the month: where seven days of it are large enough for a finger all the same. */
    readonly property bool beside: width > Theme.body * 30 && share >= 7 * Theme.touch + 6 * Theme.gap
    /** The width of the month: seven buttons, so wide that the page is filled. */
    readonly property real across: beside ? share : width

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
