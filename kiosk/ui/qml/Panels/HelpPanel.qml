pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of help: how to use the screen, words explained, and the aid's account of itself. */
PanelFrame {
    id: root

    required property var about
    required property bool signed
    required property SummaryView summary
    property bool aboutOpen: false

    /** Two columns where a word and what it means have room in half the width. */
    readonly property int columns: terms.count > 0 && width > 40 * Theme.body ? 2 : 1
    readonly property real columnWidth: (help.width - (columns - 1) * help.columnSpacing) / columns

    title: aboutOpen ? words.about_title : words.help_title
    measure: columns === 2 && !aboutOpen ? width : Theme.measure
    secondary: Component {
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.about_open
            glyph: "right"
            visible: !root.aboutOpen
            onClicked: root.aboutOpen = true
        }
    }

    Grid {
        id: help
        width: parent.width
        columns: root.columns
        columnSpacing: Theme.margin
        rowSpacing: Theme.space
        visible: !root.aboutOpen

        Points {
            width: root.columnWidth
            points: [root.words.help_touch, root.words.help_skip, root.words.help_private, root.words.help_staff, root.words.help_urgent]
        }

        Column {
            width: root.columnWidth
            spacing: Theme.gap
            visible: terms.count > 0

            Heading {
                level: 2
                width: parent.width
                text: root.words.help_terms
            }

            Repeater {
                id: terms
                model: root.summary.terms

                Column {
                    id: term
                    required property string word
                    required property string meaning
                    width: parent?.width ?? 0

                    Body {
                        width: parent.width
                        text: term.word
                        strong: true
                        leads: true
                    }

                    Body {
                        width: parent.width
                        text: term.meaning
                    }
                }
            }
        }
    }

    Info {
        width: parent.width
        visible: root.aboutOpen
        sign: root.signed ? "tick" : "warn"
        text: Blanks.fill(root.words["about_" + root.about.signoff], {
            name: root.about.approver,
            until: root.about.approvedUntil
        })
    }

    Repeater {
        model: root.aboutOpen ? [[root.about.title, root.about.disclaimer], [root.words.about_authors, root.about.authors], [root.words.about_funding, root.about.funding], [root.words.about_method, root.about.method], [root.words.about_update, root.about.updatePolicy]] : []

        Column {
            id: part
            required property var modelData
            width: parent?.width ?? 0
            spacing: Theme.mm(1)

            Body {
                width: parent.width
                text: part.modelData[0]
                strong: true
                leads: true
            }

            Body {
                width: parent.width
                text: part.modelData[1]
            }
        }
    }

    Info {
        width: parent.width
        visible: root.aboutOpen && root.about.review !== ""
        text: root.words.about_review
    }

    Body {
        width: parent.width
        visible: root.aboutOpen && root.about.readingGrade !== ""
        text: Blanks.fill(root.words.about_reading, {
            grade: root.about.readingGrade
        })
    }

    Body {
        width: parent.width
        visible: root.aboutOpen
        text: Blanks.fill(root.words.about_version, {
            version: root.about.version,
            made: root.about.madeOn,
            due: root.about.reviewDue
        })
    }
}
