import QtQuick

/** What a screen reader is told of what no focus leads to. It is not drawn: whoever looks sees it on the page.

    Orca 43 knows no announcements, but it says each notification that comes into sight; of one in a status bar it says
    the text alone. */
Item {
    id: root

    /** "" while there is nothing to tell. */
    property string text: ""

    width: 1
    height: 1
    visible: text !== ""
    Accessible.role: Accessible.StatusBar

    Item {
        anchors.fill: parent
        Accessible.role: Accessible.Notification
        Accessible.name: root.text
    }

    // Not to be come across later, when it may be otherwise.
    Timer {
        interval: 10000
        running: root.visible
        onTriggered: root.text = ""
    }
}
