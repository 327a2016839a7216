pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The page inside its frame, by its kind; what is done on it is passed on to the session. */
Item {
    id: root

    required property Session session
    /** Whether it is shown: of the patient's and the consult's only one may measure the page. */
    property bool active: true

    /** Whether the note on the order of a comparison stands around the page. */
    property bool noted: false

    readonly property var words: session.screen.words
    readonly property PageView page: session.screen.page
    /** The page's component, for the frame around it. */
    readonly property var shown: bodies.item

    function toTop(): void {
        root.shown?.toTop?.();
    }

    /** Whether the checklist grows beside the page: on a wide screen, while letters are not large. */
    readonly property bool beside: active && session.screen.growing.beside && width >= 1600 && width > height && width > Theme.body * 40

    // Reading aloud names the buttons that are on screen.
    onBesideChanged: session.screen.growing.showBeside(beside)

    Loader {
        id: bodies
        anchors.fill: parent
        anchors.rightMargin: root.beside ? Theme.columns(5) + Theme.space : 0
        sourceComponent: root.active ? root.pages[root.page.kind] ?? null : null
    }

    Loader {
        anchors {
            fill: parent
            margins: Theme.gap
            rightMargin: Theme.margin
            leftMargin: parent.width - Theme.margin - Theme.columns(5)
        }
        active: root.beside
        sourceComponent: SheetBeside {
            list: root.session.screen.growing
            words: root.words
            onClicked: root.session.open(Panel.sheet)
        }
    }

    /** The one table of which component draws which PageKind; the start page is drawn by StartPage. */
    readonly property var pages: ({
            [PageKind.story]: story,
            [PageKind.question]: question,
            [PageKind.check]: check,
            [PageKind.rating]: rating,
            [PageKind.situation]: situation,
            [PageKind.comparison]: comparison,
            [PageKind.option]: option,
            [PageKind.checklist]: checklist,
            [PageKind.printing]: printing,
            [PageKind.ending]: ending,
            [PageKind.thanks]: thanks
        })

    Component {
        id: story
        StoryPage {
            page: root.page
        }
    }

    Component {
        id: question
        QuestionPage {
            page: root.page
            words: root.words
            questions: root.session.screen.questions
            calendar: root.session.screen.calendar
            onChosen: (question, choice) => root.session.rate(question, choice)
            onWhyAsked: root.session.open(Panel.why)
        }
    }

    Component {
        id: check
        CheckPage {
            page: root.page
            words: root.words
            question: root.session.screen.question
            lesson: root.session.screen.lesson
            onChosen: choice => root.session.choose(choice)
            onSourcesAsked: root.session.open(Panel.sources)
        }
    }

    Component {
        id: rating
        RatingPage {
            page: root.page
            rating: root.session.screen.rating
            onRated: (question, choice) => root.session.rate(question, choice)
        }
    }

    Component {
        id: situation
        SituationPage {
            page: root.page
            words: root.words
            summary: root.session.screen.summary
            situation: root.session.screen.situation
            onStatementAsked: statement => root.session.openStatement(statement)
            onAnswersAsked: root.session.open(Panel.answers)
        }
    }

    Component {
        id: comparison
        ComparisonPage {
            page: root.page
            words: root.words
            comparison: root.session.screen.comparison
            readAt: root.session.speech.mark
            talkedText: root.session.consult.open ? root.session.consult.words.consult_talked : ""
            mattersText: root.session.consult.open ? root.words.consult_matters : ""
            talked: root.session.consult.entries.talked
            noted: root.noted
            onTalkedTurned: row => root.session.consult.turnTalked(row)
            onTabTurned: page => root.session.turnTab(page)
            onOptionOpened: option => root.session.openOption(option)
            onRowOpened: row => root.session.openRow(row)
        }
    }

    Component {
        id: option
        OptionPage {
            page: root.page
            words: root.words
            option: root.session.screen.option
            onCompared: root.session.goOn()
            onQuestionsAsked: root.session.openAsked(root.session.screen.option.key)
        }
    }

    Component {
        id: checklist
        ChecklistPage {
            words: root.words
            list: root.session.screen.checklist
            paper: root.session.screen.sheets
            onTileAsked: group => root.session.openTile(group)
            onPrintAsked: root.session.goOn()
        }
    }

    Component {
        id: printing
        PrintPage {
            page: root.page
            words: root.words
            paper: root.session.screen.sheets
            printer: root.session.screen.printer
            printing: root.session.screen.printing
            onSheetTurned: sheet => root.session.turnSheet(sheet)
            onPrintChosen: large => root.session.choosePrint(large)
            onPrintAsked: root.session.printHandout()
            onFinishAsked: root.session.finish()
            onStepsAsked: root.session.open(Panel.printerSteps)
        }
    }

    Component {
        id: ending
        EndingPage {
            page: root.page
            words: root.words
            ending: root.session.screen.ending
            printing: root.session.screen.printing
            onPrintAsked: root.session.printHandout()
            onMistaken: root.session.goBack()
            onFinished: root.session.startOver()
        }
    }

    Component {
        id: thanks
        ThanksPage {
            page: root.page
            words: root.words
            onDone: root.session.startOver()
        }
    }
}
