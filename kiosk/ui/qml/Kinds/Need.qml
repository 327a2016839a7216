pragma Singleton
import QtQml

/** The details that an order needs. */
QtObject {
    readonly property string day: "day"
    readonly property string whom: "whom"
    readonly property string who: "who"
}
