pragma Singleton
import QtQml

/** What a page is for; PageViews.qml has a page for each. */
QtObject {
    readonly property string start: "start"
    readonly property string story: "story"
    readonly property string question: "question"
    readonly property string rating: "rating"
    readonly property string situation: "situation"
    readonly property string comparison: "comparison"
    readonly property string option: "option"
    readonly property string check: "check"
    readonly property string checklist: "checklist"
    readonly property string printing: "print"
    readonly property string thanks: "thanks"
    readonly property string ending: "ending"
}
