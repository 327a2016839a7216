pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The page of printing: the sheets to choose from, then the job page by page, or what keeps it from going on. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property SheetsView paper
    required property PrinterBefore printer
    required property PrintView printing
    signal sheetTurned(string sheet)
    signal printChosen(bool large)
    signal printAsked
    signal finishAsked
    signal stepsAsked

    readonly property bool choosing: printing.state === PrintState.none
    readonly property bool asks: printing.state === PrintState.notSure
    readonly property bool ended: [PrintState.done, PrintState.saved].includes(printing.state)
    readonly property bool stopped: [PrintState.cancelled, PrintState.incomplete].includes(printing.state)
    /** Whether something has to be told at length, and not the pages one by one. */
    readonly property bool halted: asks || stopped || printing.waitsForStaff
    readonly property bool wide: width > height && width > Theme.body * 36
    /** The room of the page's window. */
    readonly property real room: height - 2 * Theme.gap

    readonly property string printText: paper.pages === 0 ? words.print_now : paper.pages === 1 ? words.print_pages_one : Blanks.fill(words.print_pages, {
        number: paper.pages
    })

    /** The text of the button that goes on, "" where there is none; and what it does. */
    readonly property string onText: choosing ? (paper.count > 0 ? printText : "") : ended ? words.finish : asks ? words.print_yes : printing.goesOn ? printing.goOnWord : ""

    /** Whether a job can only be stopped, as it is under way or nobody knows which pages are missing. */
    readonly property bool stops: printing.busy && !(halted && printing.restKnown)
    /** The text of the other button, "" where there is none; and what it does. */
    readonly property string otherText: printing.state === PrintState.stopping ? "" : stops ? words.print_stop : asks ? words.print_no : ended ? words.print_other : printing.printed ? words.finish : words.finish_without

    function goAside(): void {
        if (root.stops)
            root.printing.stop();
        else if (root.asks)
            root.printing.confirmPages(false);
        else if (root.ended)
            root.printing.chooseAgain();
        else
            root.finishAsked();
    }

    function goOn(): void {
        if (root.choosing)
            root.printAsked();
        else if (root.ended)
            root.finishAsked();
        else if (root.asks)
            root.printing.confirmPages(true);
        else
            root.printing.goOn();
    }

    property Component primary: Component {
        BigButton {
            primary: true
            minimum: Theme.mainTouch
            sign: root.ended || root.asks ? "" : "printer"
            visible: text !== ""
            text: root.onText
            onClicked: root.goOn()
        }
    }

    property Component secondary: Component {
        BigButton {
            minimum: Theme.mainTouch
            // Stopping is possible at once; whatever leaves the page stands behind all that it says.
            visible: text !== "" && (root.stops || root.window >= root.windows - 1)
            text: root.otherText
            onClicked: root.goAside()
        }
    }

    measure: width
    onChoosingChanged: toTop()
    onHaltedChanged: toTop()
    onEndedChanged: toTop()

    PrintSheets {
        width: parent.width
        room: root.room
        visible: root.choosing
        wide: root.wide
        words: root.words
        paper: root.paper
        printer: root.printer
        onSheetTurned: sheet => root.sheetTurned(sheet)
        onPrintChosen: large => root.printChosen(large)
    }

    PrintJob {
        width: parent.width
        room: root.room
        visible: !root.choosing && !root.halted
        wide: root.wide
        drawn: root.printing.state !== PrintState.saved && (root.wide || root.height > root.width)
        ended: root.ended
        words: root.words
        page: root.page
        printing: root.printing
    }

    PrintHalt {
        width: parent.width
        height: root.wide ? Math.max(implicitHeight, root.room) : implicitHeight
        visible: root.halted
        wide: root.wide
        words: root.words
        printing: root.printing
        onStepsAsked: root.stepsAsked()
    }
}
