pragma Singleton
import QtQml

/** What is entered in a field of the clinic's; FieldPage.qml has a way to do it for each. */
QtObject {
    readonly property string text: "text"
    readonly property string day: "day"
    readonly property string time: "time"
    readonly property string number: "number"
    readonly property string choice: "choice"
    readonly property string orders: "orders"
}
