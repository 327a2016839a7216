pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** Where the person stands: what they told and what is known in the first window, what to raise in the next.

    It recommends nothing, and says so. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property SummaryView summary
    required property SituationView situation
    signal statementAsked(string statement)

    /** How many statements stand beside the answers. */
    readonly property int first: 3
    readonly property real window: height - 2 * Theme.gap
    /** Whether answers and statements have room side by side. */
    readonly property bool beside: width > height && width > Theme.body * 36 && told.implicitHeight <= window && known.implicitHeight <= window

    measure: width

    component Card: StatementCard {
        required property string statement
        whereText: root.words.where_from
        onClicked: root.statementAsked(statement)
    }

    Row {
        width: parent.width
        height: root.window
        spacing: Theme.space
        visible: root.beside

        ToldList {
            id: told
            width: Math.floor((parent.width - parent.spacing) * 0.4)
            height: root.window
            heading: root.words.situation_told
            summary: root.summary
            noneText: root.words.situation_none
        }

        Column {
            id: known
            width: parent.width - told.width - parent.spacing
            spacing: Theme.gap

            Body {
                width: parent.width
                text: root.page.lead
                strong: true
            }

            Repeater {
                model: root.situation.known

                Card {
                    required property int index
                    required text
                    required certainty
                    required certaintyWord
                    width: known.width
                    visible: index < root.first
                }
            }
        }
    }

    ToldList {
        width: parent.width
        heading: root.words.situation_told
        summary: root.summary
        noneText: root.words.situation_none
        columns: width > Theme.body * 30 ? 2 : 1
        visible: !root.beside
    }

    Body {
        width: parent.width
        text: root.page.lead
        strong: true
        visible: !root.beside
    }

    StatementGrid {
        width: parent.width
        statements: root.situation.known
        from: root.beside ? root.first : 0
        whereText: root.words.where_from
        onAsked: statement => root.statementAsked(statement)
    }

    Heading {
        level: 2
        width: parent.width
        text: root.words.situation_raise
    }

    StatementGrid {
        width: parent.width
        statements: root.situation.toRaise
        onAsked: statement => root.statementAsked(statement)
    }

    Repeater {
        model: root.page.body

        Body {
            required property string modelData
            width: parent?.width ?? 0
            text: modelData
        }
    }
}
