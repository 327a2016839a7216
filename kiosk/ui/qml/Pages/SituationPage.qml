pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** Where the person stands: what they told beside what is known, then the rest of it and what to raise.

    It recommends nothing, and says so. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property SummaryView summary
    required property SituationView situation
    signal statementAsked(string statement)
    signal answersAsked

    /** How many statements stand beside the answers: those that have room. */
    readonly property int first: Math.max(1, known.fitting(windowHeight - lead.height - column.spacing))
    /** Whether answers and statements have room side by side. */
    readonly property bool beside: width > height && width > Theme.body * 40

    /** Whether there is room for few lines: then the answers are one tap away. */
    readonly property bool scant: !beside && height < Theme.body * 16

    measure: width

    /** Whether the button to the answers has room in the foot beside which window is in sight. */
    readonly property bool inFoot: scant && width > Theme.body * 24
    property Component secondary: inFoot ? answers : null

    Component {
        id: answers
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.situation_told
            onClicked: root.answersAsked()
        }
    }

    Row {
        width: parent.width
        height: Math.max(root.windowHeight, column.height)
        spacing: Theme.space
        visible: root.beside

        Item {
            id: left
            width: Math.floor((parent.width - parent.spacing) * 0.42)
            height: root.windowHeight

            ToldList {
                id: told
                width: parent.width
                height: root.windowHeight - (open.visible ? open.height + Theme.gap : 0)
                room: height
                words: root.words
                summary: root.summary
                onMoreAsked: root.answersAsked()
            }

            Body {
                id: open
                anchors.bottom: parent.bottom
                width: parent.width
                text: root.page.body.join(" ")
                visible: text !== ""
            }
        }

        Column {
            id: column
            width: parent.width - left.width - parent.spacing
            spacing: Theme.mm(1)

            Body {
                id: lead
                width: parent.width
                text: root.page.lead
                strong: true
                lineHeight: 0.9
            }

            StatementFlow {
                id: known
                width: parent.width
                statements: root.situation.known
                until: root.first
                whereText: root.words.where_from
                onAsked: statement => root.statementAsked(statement)
            }
        }
    }

    Column {
        id: said
        width: parent.width
        visible: !root.beside

        Body {
            width: parent.width
            text: root.page.lead
            strong: true
            lineHeight: 0.9
        }

        Body {
            width: parent.width
            text: root.page.body.join(" ")
            lineHeight: 0.9
            visible: text !== ""
        }
    }

    ToldList {
        width: parent.width
        room: root.windowHeight - said.height - Theme.space
        words: root.words
        summary: root.summary
        visible: !root.beside && !root.scant
        onMoreAsked: root.answersAsked()
    }

    OpenButton {
        text: root.words.situation_told
        visible: root.scant && !root.inFoot
        onClicked: root.answersAsked()
    }

    StatementFlow {
        id: rest
        width: parent.width
        room: root.beside ? root.windowHeight : Infinity
        statements: root.situation.known
        from: root.beside ? root.first : 0
        whereText: root.words.where_from
        heading: root.words.situation_raise
        others: root.situation.toRaise
        onAsked: statement => root.statementAsked(statement)
    }
}
