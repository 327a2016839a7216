pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** Everything that needs the session: binds the start page and the theme to it, and holds page stack and consult. */
Item {
    id: root

    required property Session session
    required property StartPage start

    readonly property bool consulting: session.screen.consultStep !== ConsultStep.closed

    /** Whether the start page is hidden: by another page, a panel, the idle warning or a consult. */
    readonly property bool begun: session.screen.page.kind !== PageKind.start || session.screen.panel !== Panel.none || session.screen.idle.warning || consulting

    PageStack {
        id: stack
        anchors.fill: parent
        visible: root.begun
        session: root.session
    }

    // By its address: the consult's types are loaded once staff ask for access, and hold up nobody else.
    Loader {
        readonly property bool wanted: root.consulting

        anchors.fill: parent
        // As low as its letters leave it room.
        anchors.topMargin: Math.max(0, Math.min(stack.begin, root.height - 24 * Theme.body))
        visible: root.session.screen.panel === Panel.none && !root.session.screen.idle.warning
        enabled: visible
        onWantedChanged: setSource(wanted ? "../Consult/ConsultWindow.qml" : "", wanted ? {
            session: root.session
        } : {})
    }

    Announcement {
        objectName: "announcement"
    }

    FocusRing {
        anchors.fill: parent
        group: root.session.screen.ringed
    }

    Connections {
        target: root.start

        function onEntered(choice: string): void {
            root.session.begin(choice);
        }

        function onStaffCame(): void {
            root.session.consult.requestStaffAccess();
        }

        function onMenuAsked(): void {
            root.session.open(Panel.menu);
        }

        function onAloudAsked(): void {
            if (root.session.speech.speaking)
                root.session.speech.stop();
            else
                root.session.speech.read();
        }

        function onLanguageTaken(language: string): void {
            root.session.screen.display.takeLanguage(language);
        }
    }

    Binding {
        target: root.Window.window
        property: "title"
        value: root.session.screen.about.title
    }

    Binding {
        target: root.start
        property: "visible"
        value: !root.begun
    }

    Binding {
        target: root.start
        property: "enabled"
        value: !root.begun
    }

    Binding {
        target: root.start
        property: "title"
        value: root.session.screen.page.title
    }

    Binding {
        target: root.start
        property: "lead"
        value: root.session.screen.page.lead
    }

    Binding {
        target: root.start
        property: "body"
        value: root.session.screen.page.body
    }

    Binding {
        target: root.start
        property: "picture"
        value: root.session.screen.page.picture
    }

    Binding {
        target: root.start
        property: "voiced"
        value: root.session.speech.available
    }

    Binding {
        target: root.start
        property: "speaking"
        value: root.session.speech.speaking
    }

    Binding {
        target: root.start
        property: "words"
        value: root.session.screen.words
    }

    Binding {
        target: root.start
        property: "signed"
        value: root.session.screen.signed
    }

    Binding {
        target: root.start
        property: "languages"
        value: root.session.screen.display.spoken
    }

    Binding {
        target: root.start
        property: "doors"
        value: root.session.screen.page.doors
        when: root.session.screen.page.kind === PageKind.start
    }

    Binding {
        target: Theme
        property: "capitalMm"
        value: root.session.screen.display.capitalMm
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.session.screen.display.contrast
    }

    Binding {
        target: Theme
        property: "calm"
        value: root.session.screen.display.calm
    }
}
