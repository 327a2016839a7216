import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The print state in a few words beside other things, and the buttons that it leaves: print, again, stop, yes, no. */
GridLayout {
    id: root

    required property var words
    required property PrintView printing
    required property string printText
    /** Whether no sheet is chosen. */
    property bool nothing: false
    signal printAsked

    readonly property bool idle: !printing.busy && printing.state !== PrintState.notSure
    /** Whether nothing was printed yet: then the button stands over the state, and else under it. */
    readonly property bool before: printing.state === PrintState.none
    readonly property bool trouble: printing.waitsForStaff || printing.state === PrintState.incomplete
    readonly property bool printed: [PrintState.done, PrintState.saved].includes(printing.state)

    columns: 1
    rowSpacing: Theme.space

    Info {
        Layout.row: root.before ? 1 : 0
        Layout.fillWidth: true
        sign: root.nothing && root.idle ? "" : root.trouble ? "warn" : root.printed ? "tick" : ""
        heading: root.nothing && root.idle ? root.words.print_none_title : root.before ? root.words.ready_title : root.printing.title
        text: root.nothing && root.idle ? root.words.print_none_text : root.before ? root.words.ready_text : [root.printing.came, root.printing.text].filter(each => each !== "").join(" ")
    }

    Flow {
        Layout.row: root.before ? 0 : 1
        Layout.fillWidth: true
        spacing: Theme.space

        BigButton {
            minimum: Theme.mainTouch
            primary: root.before
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.before ? root.printText : root.printing.goOnWord
            visible: root.idle && !root.nothing && root.printing.state !== PrintState.unusable
            onClicked: {
                if (root.printing.restKnown)
                    root.printing.goOn();
                else
                    root.printAsked();
            }
        }

        BigButton {
            minimum: Theme.mainTouch
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.words.print_stop
            visible: root.printing.busy && root.printing.state !== PrintState.stopping
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
