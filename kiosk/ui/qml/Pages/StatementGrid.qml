pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** Statements in two columns, or in one where there is no room for two. */
Grid {
    id: root

    required property ListModel statements
    /** The number of the first one shown; those before it stand elsewhere. */
    property int from: 0
    property string whereText: ""
    signal asked(string statement)

    columns: width > Theme.body * 34 ? 2 : 1
    spacing: Theme.gap
    visible: cards.count > from

    Repeater {
        id: cards
        model: root.statements

        StatementCard {
            required property int index
            required property string statement
            required text
            required certainty
            required certaintyWord
            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            whereText: root.whereText
            visible: index >= root.from
            onClicked: root.asked(statement)
        }
    }
}
