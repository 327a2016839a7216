pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The window. The start page is drawn from plain values; the session and all that needs it come right behind it. */
Window {
    id: root

    /** What stands on the start page, in the language that it begins in. */
    required property var opening
    required property real pixelsPerMm
    /** Given once, as soon as it is loaded. Only VisitBindings.qml and what lies behind it know its type. */
    property QtObject session: null

    /** Whether the first frame is on the glass: the words of the first page, which wait for nothing. */
    property bool painted: false
    /** Whether the whole page is there. Its picture is read behind the first frame, and before anything else is. */
    readonly property bool drawn: painted && !start.reading
    /** Whether the session has come and can be used. */
    readonly property bool attended: sitting.status === Loader.Ready
    /** What the person asked of the start page before that. */
    property var wish: null

    visible: false
    color: Theme.paper
    flags: Qt.Window | Qt.FramelessWindowHint
    title: opening.aid

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.pixelsPerMm
    }

    StartPage {
        id: start
        anchors.fill: parent
        title: root.opening.title
        lead: root.opening.lead
        body: root.opening.body
        picture: root.opening.picture
        drawing: root.painted
        words: root.opening.words
        signed: root.opening.signed
        languages: root.opening.languages
        onStarted: root.remember(() => start.started())
        onStaffCame: root.remember(() => start.staffCame())
        onReadingAsked: root.remember(() => start.readingAsked())
        onMenuAsked: root.remember(() => start.menuAsked())
        onLanguageTaken: language => root.remember(() => start.languageTaken(language))
    }

    onFrameSwapped: painted = true
    onDrawnChanged: update()

    function remember(wish: var): void {
        if (!root.attended)
            root.wish = wish;
    }

    // By its address and not by its type: types are read together with this file, and hold up the first page.
    onSessionChanged: sitting.setSource("VisitBindings.qml", {
        session: root.session,
        start: start
    })

    Loader {
        id: sitting
        anchors.fill: parent
        onLoaded: {
            if (root.wish !== null)
                root.wish();
        }
    }
}
