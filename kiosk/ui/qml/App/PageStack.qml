pragma ComponentBehavior: Bound
import QtQuick
import Controls
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
    readonly property DisplaySettings display: session.screen.display
    /** Whether the glass is tall: then its buttons may be brought down, into the reach of who sits. */
    readonly property bool tall: height > width
    readonly property bool consulting: session.screen.consultStep !== ConsultStep.closed
    /** Where what is on the glass begins: at its top, or lower for who asked for it. */
    readonly property real begin: reach.y

    Connections {
        target: root.session.screen.page

        function onTurned(): void {
            body.toTop();
        }
    }

    onTallChanged: display.showTall(tall)
    Component.onCompleted: display.showTall(tall)

    /** What is on the glass: all of it, or only as much of its lower part as is still taller than wide. */
    Item {
        id: reach
        anchors.fill: parent
        anchors.topMargin: root.tall && root.display.lowered ? Math.min(root.height * 0.4, root.height - root.width * 1.05) : 0
    }

    Rectangle {
        y: reach.y - height
        width: parent.width
        height: Theme.line
        color: Theme.outline
        visible: reach.y > 0
    }

    // What a screen reader still holds of a page acts in sight only: Qt asks whether it is enabled, not whether it is seen.
    ScreenFrame {
        anchors.fill: reach
        enabled: visible
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
        anchors.fill: reach
        enabled: active
        session: root.session
        active: root.session.screen.panel !== Panel.none && !root.session.screen.idle.warning
    }

    Loader {
        anchors.fill: reach
        active: root.session.screen.idle.warning
        sourceComponent: IdlePanel {
            words: root.words
            speech: root.session.speech
            idle: root.session.screen.idle
            onLeaving: root.session.leave()
        }
    }
}
