pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** All that needs the session: it gives the start page and the theme their values from now on, and holds the walk. */
Item {
    id: root

    required property Session session
    required property StartPage start

    /** Whether the start page is hidden: by another page, or by what lies over it. */
    readonly property bool begun: session.page.kind !== "start" || session.overlay !== "" || session.idle.warning

    Walk {
        anchors.fill: parent
        visible: root.begun
        session: root.session
    }

    Connections {
        target: root.start

        function onStarted(): void {
            root.session.goOn();
        }

        function onReadingAsked(): void {
            root.session.open("reading");
        }

        function onLanguageTaken(language: string): void {
            root.session.reading.takeLanguage(language);
        }
    }

    Binding {
        target: root.Window.window
        property: "title"
        value: root.session.about.title
    }

    Binding {
        target: root.start
        property: "visible"
        value: !root.begun
    }

    Binding {
        target: root.start
        property: "title"
        value: root.session.page.title
    }

    Binding {
        target: root.start
        property: "lead"
        value: root.session.page.lead
    }

    Binding {
        target: root.start
        property: "body"
        value: root.session.page.body
    }

    Binding {
        target: root.start
        property: "picture"
        value: root.session.page.picture
    }

    Binding {
        target: root.start
        property: "words"
        value: root.session.words
    }

    Binding {
        target: root.start
        property: "signed"
        value: root.session.signed
    }

    Binding {
        target: root.start
        property: "languages"
        value: root.session.reading.spoken
    }

    Binding {
        target: Theme
        property: "capitalMm"
        value: root.session.reading.capitalMm
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.session.reading.contrast
    }

    Binding {
        target: Theme
        property: "calm"
        value: root.session.reading.calm
    }
}
