pragma Singleton
import QtQml

/** How a question is answered. */
QtObject {
    readonly property string one: "one"
    readonly property string many: "many"
    readonly property string number: "number"
    readonly property string date: "date"
}
