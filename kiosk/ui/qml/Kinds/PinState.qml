pragma Singleton
import QtQml

/** Where letting staff in stands. */
QtObject {
    readonly property string typing: ""
    readonly property string checking: "checking"
    readonly property string wrong: "wrong"
    readonly property string wait: "wait"
    readonly property string notSet: "not_set"
}
