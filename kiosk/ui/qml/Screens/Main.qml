pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** The window. Only it and Walk.qml know the session; the start page is drawn first, the walk right behind it. */
Window {
    id: root

    required property Session session

    /** Set once the first page is on the glass, so that the walk loads behind it. */
    property bool warm: false

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

    Loader {
        anchors.fill: parent
        active: root.warm || root.begun
        asynchronous: !root.begun
        visible: root.begun
        sourceComponent: Walk {
            session: root.session
        }
    }

    onFrameSwapped: warm = true
}
