pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** The window. Only it and Walk.qml know the session; the start page is drawn first, the walk right behind it. */
Window {
    id: root

    required property Session session

    visible: false
    color: Theme.paper
    flags: Qt.Window | Qt.FramelessWindowHint
    title: session.about.title

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.session.pixelsPerMm
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

    StartPage {
        anchors.fill: parent
        visible: !root.begun
        page: root.session.page
        words: root.session.words
        reading: root.session.reading
        signed: root.session.signed
        onStarted: root.session.goOn()
        onReadingAsked: root.session.open("reading")
        onLanguageTaken: language => root.session.reading.takeLanguage(language)
    }

    /** Whether the start page is hidden: by another page, or by what lies over it. */
    readonly property bool begun: session.page.kind !== "start" || session.overlay !== "" || session.idle.warning

    // By its address and not by its type: types are read together with this file, and hold up the first page.
    function loadWalk(): void {
        if (walk.status === Loader.Null)
            walk.setSource("Walk.qml", {
                session: root.session
            });
    }

    Loader {
        id: walk
        anchors.fill: parent
        visible: root.begun
    }

    onBegunChanged: loadWalk()
    onFrameSwapped: Qt.callLater(loadWalk)
}
