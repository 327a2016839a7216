pragma Singleton
import QtQml

/** Whether the answer to a knowledge check is right. */
QtObject {
    readonly property string none: ""
    readonly property string right: "right"
    readonly property string wrong: "wrong"
}
