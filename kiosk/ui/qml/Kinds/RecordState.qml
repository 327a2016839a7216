pragma Singleton
import QtQml

/** What became of the record of the visit. */
QtObject {
    readonly property string none: ""
    readonly property string keeping: "keeping"
    readonly property string kept: "kept"
    readonly property string refused: "refused"
    readonly property string failed: "failed"
    readonly property string unsure: "unsure"
}
