pragma ComponentBehavior: Bound
import QtQuick
import Frame
import Pages
import Panels
import Kinds
import Bridge

/** The pages after the start page in their frame, the panels over them and the idle warning. */
Item {
    id: root

    required property Session session

    readonly property var words: session.screen.words
    readonly property PageView page: session.screen.page
    readonly property bool consulting: session.screen.consultStep !== ConsultStep.closed

    Connections {
        target: root.session.screen.page

        function onTurned(): void {
            body.toTop();
        }
    }

    ScreenFrame {
        anchors.fill: parent
        visible: root.session.screen.panel === Panel.none && !root.session.screen.idle.warning && root.page.kind !== PageKind.start && !root.consulting
        page: root.page
        speech: root.session.speech
        words: root.words
        signed: root.session.screen.signed
        printing: root.session.screen.printing.busy
        waiting: root.page.kind === PageKind.printing && root.session.screen.printing.state === PrintState.none
        shown: body.shown
        onNext: root.session.goOn()
        onBack: root.session.goBack()
        onAsked: name => root.session.open(name)

        PageViews {
            id: body
            anchors.fill: parent
            session: root.session
            active: !root.consulting
        }
    }

    PagePanels {
        anchors.fill: parent
        session: root.session
        active: root.session.screen.panel !== Panel.none && !root.session.screen.idle.warning
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
