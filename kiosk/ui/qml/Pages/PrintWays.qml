import QtQuick
import Controls
import Kinds
import Bridge

/** The buttons beside the main one of the page of printing: to stop, to finish, or to choose other sheets. */
Flow {
    id: root

    required property var words
    required property PrintView printing
    required property bool halted
    required property bool ended
    required property bool asks
    signal finishAsked

    spacing: Theme.gap

    BigButton {
        minimum: Theme.mainTouch
        text: root.words.print_no
        visible: root.asks
        onClicked: root.printing.confirmPages(false)
    }

    BigButton {
        minimum: Theme.mainTouch
        text: root.words.print_other
        visible: root.ended
        onClicked: root.printing.chooseAgain()
    }

    BigButton {
        minimum: Theme.mainTouch
        text: root.printing.printed ? root.words.finish : root.words.finish_without
        visible: root.printing.state === PrintState.none || root.halted && !root.asks
        onClicked: root.finishAsked()
    }

    BigButton {
        minimum: Theme.mainTouch
        text: root.words.print_stop
        visible: root.printing.busy && root.printing.state !== PrintState.stopping && !(root.halted && root.printing.restKnown)
        onClicked: root.printing.stop()
    }
}
