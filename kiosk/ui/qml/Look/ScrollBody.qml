import QtQuick
import Look

/** A page's content: scrolls by finger and by buttons, and starts at the top.

    The buttons stand beside it where the screen is wide enough, else beneath it. */
Item {
    id: root

    default property alias content: column.data
    required property string upText
    required property string downText
    property int measure: Theme.measure

    readonly property bool beside: width > height * 1.2 && Theme.capitalMm < 6
    /** Room for the buttons, kept free on every page so that the text does not jump from page to page. */
    readonly property int side: beside ? keys.side + Theme.margin + Theme.space : Theme.margin
    /** Told from the whole height, so that the buttons' own room does not decide whether they show. */
    readonly property bool needed: flick.contentHeight > height + 1

    /** Begin at the top again, as a new page does. */
    function toTop(): void {
        flick.contentY = 0;
    }

    Flickable {
        id: flick
        objectName: "scroller"
        width: parent.width
        height: parent.height - (root.needed && !root.beside ? keys.height + Theme.gap : 0)
        contentWidth: width
        contentHeight: column.height + Theme.space + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Theme.margin
            y: Theme.gap
            width: Math.min(flick.width - Theme.margin - root.side, root.measure)
            spacing: Theme.space
        }
    }

    ScrollKeys {
        id: keys
        flickable: flick
        needed: root.needed
        upright: root.beside
        upText: root.upText
        downText: root.downText
        x: root.beside ? parent.width - width - Theme.margin : (parent.width - width) / 2
        y: parent.height - height
    }
}
