pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of ratings: several questions, each with the same few choices beside it. */
ScrollBody {
    id: root

    required property PageView page
    required property RatingView rating
    signal rated(string question, string choice)

    readonly property real across: width - 2 * Theme.margin
    readonly property bool sideBySide: across > Theme.body * 30
    /** The height on offer for the rows. */
    readonly property real room: height - 2 * Theme.gap - (lead.visible ? lead.height + Theme.space : 0)
    /** The height of each row where all of them fit; less where they do not. */
    readonly property real share: Math.floor((room + Theme.gap) / Math.max(1, rows.count)) - Theme.gap

    measure: width

    Body {
        id: lead
        width: parent.width
        text: root.page.lead
        visible: text !== ""
    }

    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: rows
            model: root.rating.ratings

            RatingRow {
                required question
                required prompt
                required choices
                required labels
                required chosen
                width: parent?.width ?? 0
                sideBySide: root.sideBySide
                share: root.share
                onRated: choice => root.rated(question, choice)
            }
        }
    }
}
