pragma Singleton
import QtQml

/** The details that an order may have besides. */
QtObject {
    readonly property string morning: "morning"
    readonly property string restart: "restart"
}
