pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** The window. The start page is drawn from plain values; VisitBindings and the session are loaded after it. */
Window {
    id: root

    /** The values of StartPage in the kiosk's first language; see first_page.py. */
    required property var startPage
    required property real pixelsPerMm
    /** Set once, as soon as it is loaded. Only VisitBindings.qml and what that loads know its type. */
    property QtObject session: null

    /** Whether the first frame was painted: the words of the start page, which wait for nothing. */
    property bool painted: false
    /** Whether the whole start page was painted. Its picture is read after the first frame, before anything else. */
    readonly property bool drawn: painted && !start.reading
    /** Whether the session is bound to the pages. */
    readonly property bool attended: bindings.status === Loader.Ready
    /** The last button of the start page that was pressed before that, as a function that presses it again. */
    property var pending: null

    visible: false
    color: Theme.paper
    flags: Qt.Window | Qt.FramelessWindowHint
    title: startPage.aid

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.pixelsPerMm
    }

    Binding {
        target: Theme
        property: "screenWidth"
        value: root.width
    }

    StartPage {
        id: start
        anchors.fill: parent
        title: root.startPage.title
        lead: root.startPage.lead
        body: root.startPage.body
        picture: root.startPage.picture
        drawing: root.painted
        words: root.startPage.words
        signed: root.startPage.signed
        languages: root.startPage.languages
        doors: root.startPage.doors
        onEntered: choice => root.remember(() => start.entered(choice))
        onStaffCame: root.remember(() => start.staffCame())
        onMenuAsked: root.remember(() => start.menuAsked())
        onLanguageTaken: language => root.remember(() => start.languageTaken(language))
    }

    onFrameSwapped: painted = true
    onDrawnChanged: update()

    function remember(press: var): void {
        if (!root.attended)
            root.pending = press;
    }

    // By its address and not by its type: types are read together with this file, and would delay the start page.
    onSessionChanged: bindings.setSource("VisitBindings.qml", {
        session: root.session,
        start: start
    })

    Loader {
        id: bindings
        anchors.fill: parent
        onLoaded: {
            if (root.pending !== null)
                root.pending();
        }
    }
}
