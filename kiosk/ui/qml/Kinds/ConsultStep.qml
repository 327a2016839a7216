pragma Singleton
import QtQml

/** Which page of a consult staff have on screen; ConsultWindow.qml has a page for each. */
QtObject {
    readonly property string closed: ""
    readonly property string pin: "pin"
    readonly property string code: "code"
    readonly property string overview: "overview"
    readonly property string pages: "pages"
    readonly property string page: "page"
    readonly property string entries: "entries"
    readonly property string teach: "teach"
    readonly property string stack: "stack"
    readonly property string printers: "printers"
    readonly property string field: "field"
    readonly property string printPreview: "print_preview"
    readonly property string record: "record"
    readonly property string end: "end"
}
