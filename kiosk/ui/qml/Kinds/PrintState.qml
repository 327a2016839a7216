pragma Singleton
import QtQml

/** Where printing stands. */
QtObject {
    readonly property string none: ""
    readonly property string ready: "ready"
    readonly property string preparing: "preparing"
    readonly property string waking: "waking"
    readonly property string sending: "sending"
    readonly property string printing: "printing"
    readonly property string stopping: "stopping"
    readonly property string needsPaper: "needs_paper"
    readonly property string jammed: "jammed"
    readonly property string doorOpen: "door_open"
    readonly property string needsAttention: "needs_attention"
    readonly property string refused: "refused"
    readonly property string unusable: "unusable"
    readonly property string notResponding: "not_responding"
    readonly property string notSure: "not_sure"
    readonly property string incomplete: "incomplete"
    readonly property string cancelled: "cancelled"
    readonly property string done: "done"
    readonly property string saved: "saved"
}
