pragma Singleton
import QtQml

/** What lies over the page; PagePanels.qml has a panel for each. */
QtObject {
    readonly property string none: ""
    readonly property string menu: "menu"
    readonly property string ways: "ways"
    readonly property string reading: "reading"
    readonly property string help: "help"
    readonly property string answers: "answers"
    readonly property string row: "row"
    readonly property string detail: "detail"
    readonly property string tile: "tile"
    readonly property string statement: "statement"
    readonly property string sheet: "sheet"
    readonly property string why: "why"
    readonly property string sources: "sources"
    readonly property string startOver: "startover"
    readonly property string finish: "finish"
    readonly property string printerSteps: "printersteps"
    readonly property string staffCall: "staffcall"
}
