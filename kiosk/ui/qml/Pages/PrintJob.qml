pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** A job under way or done: how far it came, its pages one by one, and what comes after. */
Column {
    id: root

    required property bool wide
    /** The height of the page's window. */
    required property real room
    required property bool ended
    required property var words
    required property PageView page
    required property PrintView printing

    /** Whether its pages are drawn: where there is room, and where they came out of a printer. */
    property bool drawn: true
    /** The height that is left for the pages over their words. */
    readonly property real high: wide ? room - how.height - spacing - Theme.body * 7.6 - (across ? after.height + Theme.space : 0) : Theme.mm(34)
    /** Whether the pages take the whole width, with what comes after beneath them. */
    readonly property bool across: !wide || sheets.count > 4
    readonly property int perRow: wide ? Math.min(6, Math.max(4, sheets.count)) : Math.min(4, sheets.count)
    readonly property real side: wide ? Theme.columns(4) : width

    spacing: Theme.space

    Body {
        id: how
        width: parent.width
        text: [root.printing.came, root.printing.text].filter(each => each !== "").join(" ")
        font.pixelSize: Theme.lead
    }

    Grid {
        width: parent.width
        columns: root.across ? 1 : 2
        columnSpacing: 2 * Theme.space
        rowSpacing: Theme.space

        Flow {
            id: row
            width: root.across ? root.width : root.width - root.side - 2 * Theme.space
            spacing: Theme.gap
            visible: root.drawn && sheets.count > 0

            Repeater {
                id: sheets
                model: root.printing.rows

                PageThumb {
                    required title
                    required property int number
                    required property int pages
                    required out
                    required now
                    words: root.words
                    placed: pages > 1 && number > 0 ? Blanks.fill(root.words.page_of, {
                        number: number,
                        pages: pages
                    }) : ""
                    width: Math.min(Theme.mm(54), (row.width - (root.perRow - 1) * row.spacing) / root.perRow)
                    most: root.high
                }
            }
        }

        Info {
            id: after
            width: row.visible && !root.across ? root.side : root.width
            heading: root.ended ? root.page.lead : root.words.after_title
            text: root.ended ? root.page.body.join(" ") : root.words.after_text
            visible: heading !== "" || text !== ""
        }
    }
}
