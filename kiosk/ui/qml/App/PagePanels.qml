pragma ComponentBehavior: Bound
import QtQuick
import Panels
import Kinds
import Bridge

/** The panel that is open over a page. */
Loader {
    id: root

    required property Session session

    readonly property var words: session.screen.words

    sourceComponent: root.panels[root.session.screen.panel] ?? null

    /** The one table of which component draws which Panel. */
    readonly property var panels: ({
            [Panel.menu]: menuPanel,
            [Panel.ways]: waysPanel,
            [Panel.reading]: readingPanel,
            [Panel.help]: helpPanel,
            [Panel.answers]: answersPanel,
            [Panel.row]: rowPanel,
            [Panel.detail]: detailPanel,
            [Panel.tile]: tilePanel,
            [Panel.statement]: statementPanel,
            [Panel.sheet]: sheetPanel,
            [Panel.why]: whyPanel,
            [Panel.sources]: sourcesPanel,
            [Panel.startOver]: startOverPanel,
            [Panel.finish]: finishPanel,
            [Panel.printerSteps]: printerStepsPanel,
            [Panel.staffCall]: staffCallPanel
        })

    Component {
        id: menuPanel
        MenuPanel {
            words: root.words
            speech: root.session.speech
            page: root.session.screen.page
            onAsked: name => root.session.open(name)
            onPartAsked: section => root.session.goToPart(section)
            onPageAsked: page => root.session.openPage(page)
            onClosed: root.session.close()
        }
    }

    Component {
        id: waysPanel
        WaysPanel {
            consult: root.session.consult
            reading: root.session.screen.display
            onLanguageTaken: language => {
                root.session.screen.display.takeLanguage(language);
                root.session.close();
            }
            onClosed: root.session.close()
        }
    }

    Component {
        id: readingPanel
        DisplayPanel {
            words: root.words
            speech: root.session.speech
            reading: root.session.screen.display
            onClosed: root.session.close()
        }
    }

    Component {
        id: helpPanel
        HelpPanel {
            words: root.words
            speech: root.session.speech
            about: root.session.screen.about
            summary: root.session.screen.summary
            signed: root.session.screen.signed
            onClosed: root.session.close()
        }
    }

    Component {
        id: answersPanel
        AnswersPanel {
            words: root.words
            speech: root.session.speech
            summary: root.session.screen.summary
            onClosed: root.session.close()
            onChangeAsked: page => root.session.change(page)
        }
    }

    Component {
        id: rowPanel
        RowPanel {
            words: root.words
            speech: root.session.speech
            comparison: root.session.screen.comparison
            onSourcesAsked: root.session.openSources()
            onOptionAsked: option => root.session.openOption(option)
            onClosed: root.session.close()
        }
    }

    Component {
        id: detailPanel
        DetailPanel {
            words: root.words
            speech: root.session.speech
            comparison: root.session.screen.comparison
            onOptionTurned: option => root.session.openDetail(option)
            onClosed: root.session.closeDetail()
        }
    }

    Component {
        id: tilePanel
        TilePanel {
            words: root.words
            speech: root.session.speech
            list: root.session.screen.checklist
            onClosed: root.session.close()
            onTileAsked: group => root.session.openTile(group)
        }
    }

    Component {
        id: sheetPanel
        SheetPanel {
            words: root.words
            speech: root.session.speech
            list: root.session.screen.growing
            onClosed: root.session.close()
        }
    }

    Component {
        id: statementPanel
        StatementPanel {
            words: root.words
            speech: root.session.speech
            situation: root.session.screen.situation
            onClosed: root.session.close()
        }
    }

    Component {
        id: whyPanel
        WhyPanel {
            words: root.words
            speech: root.session.speech
            questions: root.session.screen.questions
            onClosed: root.session.close()
        }
    }

    Component {
        id: sourcesPanel
        SourcesPanel {
            words: root.words
            speech: root.session.speech
            lesson: root.session.screen.lesson
            onClosed: root.session.close()
        }
    }

    Component {
        id: startOverPanel
        StartOverPanel {
            words: root.words
            speech: root.session.speech
            onClosed: root.session.close()
            onConfirmed: root.session.startOver()
        }
    }

    Component {
        id: finishPanel
        FinishPanel {
            words: root.words
            speech: root.session.speech
            printing: root.session.screen.printing
            onClosed: root.session.close()
            onConfirmed: root.session.goOn()
        }
    }

    Component {
        id: staffCallPanel
        StaffCallPanel {
            words: root.words
            speech: root.session.speech
            call: root.session.screen.staffCall
            onClosed: root.session.close()
        }
    }

    Component {
        id: printerStepsPanel
        PrinterStepsPanel {
            words: root.words
            speech: root.session.speech
            printing: root.session.screen.printing
            onClosed: root.session.close()
            onMended: root.session.printOn()
        }
    }
}
