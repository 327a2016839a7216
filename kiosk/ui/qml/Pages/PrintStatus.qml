import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The print state in words, and the buttons that it leaves: print, again, stop, or whether all pages came out. */
GridLayout {
    id: root

    required property var words
    required property PrintView printing
    required property string printText
    /** Whether no sheet is chosen. */
    property bool nothing: false
    signal printAsked

    readonly property bool idle: !printing.busy && printing.state !== PrintState.notSure
    /** The state that is told; the keys of its words begin with it. */
    readonly property string shown: nothing && idle ? "print_none" : before ? PrintState.ready : printing.state
    readonly property bool trouble: [PrintState.needsPaper, PrintState.jammed, PrintState.doorOpen, PrintState.needsAttention, PrintState.refused, PrintState.notResponding, PrintState.incomplete].includes(shown)
    readonly property bool printed: [PrintState.done, PrintState.saved].includes(shown)
    /** The text of the state; a job that ended before anything was sent has another, as it has to be started again. */
    readonly property string told: (!printing.busy && words[shown + "_ended_text"]) || words[shown + "_text"] || ""

    /** Whether nothing was printed yet: then the button stands over the state, and else under it. */
    readonly property bool before: printing.state === PrintState.none

    columns: 1
    rowSpacing: Theme.space

    Info {
        Layout.row: root.before ? 1 : 0
        Layout.fillWidth: true
        sign: root.trouble ? "warn" : root.printed ? "tick" : ""
        heading: root.words[root.shown + "_title"] ?? ""
        text: root.told + (root.shown === PrintState.printing && root.printing.page > 0 ? " " + Blanks.fill(root.words.printing_page, {
            page: root.printing.page,
            pages: root.printing.pages
        }) : "")
        Accessible.ignored: true
    }

    Flow {
        Layout.row: root.before ? 0 : 1
        Layout.fillWidth: true
        spacing: Theme.space

        BigButton {
            minimum: Theme.mainTouch
            primary: root.before && !root.nothing
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.nothing || root.before ? root.printText : root.words.print_again
            visible: root.idle
            enabled: !root.nothing
            opacity: enabled ? 1 : 0.6
            onClicked: root.printAsked()
        }

        BigButton {
            minimum: Theme.mainTouch
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.words.print_stop
            visible: root.printing.busy
            onClicked: root.printing.stop()
        }

        BigButton {
            minimum: Theme.mainTouch
            primary: true
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.words.print_yes
            visible: root.printing.state === PrintState.notSure
            onClicked: root.printing.confirmPages(true)
        }

        BigButton {
            minimum: Theme.mainTouch
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.words.print_no
            visible: root.printing.state === PrintState.notSure
            onClicked: root.printing.confirmPages(false)
        }
    }
}
