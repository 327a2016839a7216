pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** Every page behind the start page, and what may lie over it. It passes acts on to the session. */
Item {
    id: root

    required property Session session

    readonly property var words: session.words
    readonly property PageView page: session.page

    Connections {
        target: root.session.page

        function onTurned(): void {
            root.toTop();
        }
    }

    readonly property Flickable scroller: (bodies.item as ScrollBody)?.scroller ?? (bodies.item as ComparisonPage)?.scroller ?? null

    function toTop(): void {
        const body = bodies.item as ScrollBody;
        if (body !== null)
            body.toTop();
    }

    ScreenFrame {
        anchors.fill: parent
        visible: root.session.overlay === "" && !root.session.idle.warning && root.page.kind !== "start"
        page: root.page
        words: root.words
        signed: root.session.signed
        printing: root.session.printing.busy
        scroller: root.scroller
        onNext: root.session.goOn()
        onBack: root.session.goBack()
        onAsked: name => root.session.open(name)

        Loader {
            id: bodies
            anchors.fill: parent
            sourceComponent: root.pages[root.page.kind] ?? null
        }
    }

    readonly property var pages: ({
            "story": story,
            "question": question,
            "check": check,
            "rating": rating,
            "standing": standing,
            "comparison": comparison,
            "option": option,
            "checklist": checklist,
            "print": printing,
            "ending": ending,
            "thanks": thanks
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
            question: root.session.question
            calendar: root.session.calendar
            onChosen: choice => root.session.choose(choice)
        }
    }

    Component {
        id: check
        CheckPage {
            page: root.page
            words: root.words
            question: root.session.question
            onChosen: choice => root.session.choose(choice)
        }
    }

    Component {
        id: rating
        RatingPage {
            page: root.page
            rating: root.session.rating
            onRated: (question, choice) => root.session.rate(question, choice)
        }
    }

    Component {
        id: standing
        StandingPage {
            page: root.page
            words: root.words
            summary: root.session.summaryView
            onChangeAsked: page => root.session.change(page)
        }
    }

    Component {
        id: comparison
        ComparisonPage {
            page: root.page
            words: root.words
            comparison: root.session.comparison
            onColumnPicked: option => root.session.pickColumn(option)
            onColumnsFit: most => root.session.fitColumns(most)
            onCellOpened: (row, option) => root.session.openCell(row, option)
        }
    }

    Component {
        id: option
        OptionPage {
            page: root.page
            words: root.words
            option: root.session.option
        }
    }

    Component {
        id: checklist
        ChecklistPage {
            page: root.page
            words: root.words
            summary: root.session.summaryView
        }
    }

    Component {
        id: printing
        PrintPage {
            page: root.page
            words: root.words
            printing: root.session.printing
            onPrintAsked: root.session.printHandout()
        }
    }

    Component {
        id: ending
        EndingPage {
            page: root.page
            words: root.words
            printing: root.session.printing
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

    Loader {
        anchors.fill: parent
        active: root.session.overlay !== "" && !root.session.idle.warning
        sourceComponent: root.overlays[root.session.overlay] ?? null
    }

    readonly property var overlays: ({
            "reading": readingPanel,
            "help": helpPanel,
            "answers": answersPanel,
            "detail": detailPanel,
            "startover": startOverPanel
        })

    Component {
        id: readingPanel
        ReadingPanel {
            words: root.words
            reading: root.session.reading
            onClosed: root.session.close()
        }
    }

    Component {
        id: helpPanel
        HelpPanel {
            words: root.words
            about: root.session.about
            summary: root.session.summaryView
            signed: root.session.signed
            onClosed: root.session.close()
        }
    }

    Component {
        id: answersPanel
        AnswersPanel {
            words: root.words
            summary: root.session.summaryView
            onClosed: root.session.close()
            onChangeAsked: page => root.session.change(page)
        }
    }

    Component {
        id: detailPanel
        DetailPanel {
            words: root.words
            comparison: root.session.comparison
            onClosed: root.session.close()
        }
    }

    Component {
        id: startOverPanel
        StartOverPanel {
            words: root.words
            onClosed: root.session.close()
            onConfirmed: root.session.startOver()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.session.idle.warning
        sourceComponent: IdlePanel {
            words: root.words
            idle: root.session.idle
            onLeaving: root.session.leave()
        }
    }
}
