pragma ComponentBehavior: Bound
import QtQuick
import Frame
import Pages
import Panels
import Bridge

/** Every page behind the start page, and what may lie over it. It passes acts on to the session. */
Item {
    id: root

    required property Session session

    readonly property var words: session.screen.words
    readonly property PageView page: session.screen.page

    Connections {
        target: root.session.screen.page

        function onTurned(): void {
            body.toTop();
        }
    }

    ScreenFrame {
        anchors.fill: parent
        visible: root.session.screen.overlay === "" && !root.session.screen.idle.warning && root.page.kind !== "start" && root.session.screen.consultStep === ""
        page: root.page
        speech: root.session.speech
        words: root.words
        signed: root.session.screen.signed
        printing: root.session.screen.printing.busy
        waiting: root.page.kind === "print" && root.session.screen.printing.state === ""
        scroller: body.scroller
        onNext: root.session.goOn()
        onBack: root.session.goBack()
        onAsked: name => root.session.open(name)

        PageViews {
            id: body
            anchors.fill: parent
            session: root.session
            active: root.session.screen.consultStep === ""
        }
    }

    Loader {
        anchors.fill: parent
        active: root.session.screen.overlay !== "" && !root.session.screen.idle.warning
        sourceComponent: root.overlays[root.session.screen.overlay] ?? null
    }

    readonly property var overlays: ({
            "menu": menuPanel,
            "reading": readingPanel,
            "help": helpPanel,
            "answers": answersPanel,
            "detail": detailPanel,
            "code": codePanel,
            "startover": startOverPanel
        })

    Component {
        id: menuPanel
        MenuPanel {
            words: root.words
            speech: root.session.speech
            page: root.page
            onAsked: name => root.session.open(name)
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
        id: detailPanel
        DetailPanel {
            words: root.words
            speech: root.session.speech
            comparison: root.session.screen.comparison
            onClosed: root.session.close()
        }
    }

    Component {
        id: codePanel
        CodePanel {
            words: root.words
            speech: root.session.speech
            paper: root.session.screen.sheets
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

    Loader {
        anchors.fill: parent
        active: root.session.screen.idle.warning
        sourceComponent: IdlePanel {
            words: root.words
            speech: root.session.speech
            idle: root.session.screen.idle
            onLeaving: root.session.leave()
        }
    }
}
