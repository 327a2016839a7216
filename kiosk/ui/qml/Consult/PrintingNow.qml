pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The state of a job for staff: how far it came, and what they do about a fault, step by step. */
Info {
    id: root

    required property var words
    required property PrintView printing

    atTop: true
    sign: printing.waitsForStaff || printing.state === PrintState.incomplete ? "warn" : [PrintState.done, PrintState.saved].includes(printing.state) ? "tick" : ""
    heading: printing.title
    text: printing.came

    Repeater {
        model: root.printing.steps

        Body {
            required property string modelData
            required property int index
            width: parent?.width ?? 0
            color: Theme.infoInk
            text: (index + 1) + ". " + modelData
        }
    }
}
