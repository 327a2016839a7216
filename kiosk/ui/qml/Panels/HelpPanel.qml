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

    title: aboutOpen ? words.about_title : words.help_title

    Points {
        width: parent.width
        visible: !root.aboutOpen
        points: [root.words.help_touch, root.words.help_skip, root.words.help_private, root.words.help_staff, root.words.help_urgent]
    }

    Heading {
        level: 2
        width: parent.width
        text: root.words.help_terms
        visible: !root.aboutOpen && terms.count > 0
    }

    Repeater {
        id: terms
        model: root.summary.terms

        Column {
            id: term
            required property string word
            required property string meaning
            width: parent?.width ?? 0
            spacing: Theme.mm(1)
            visible: !root.aboutOpen

            Body {
                width: parent.width
                text: term.word
                strong: true
            }

            Body {
                width: parent.width
                text: term.meaning
            }
        }
    }

    BigButton {
        width: Math.min(implicitWidth, parent?.width ?? 0)
        text: root.words.about_open
        visible: !root.aboutOpen
        onClicked: root.aboutOpen = true
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
