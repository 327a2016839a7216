pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The current page of the print preview, as large as on paper; where it is higher than the screen its upper or lower part. */
Item {
    id: root

    required property var words
    required property PrintPreview view
    /** The height on offer. */
    required property real room
    /** Whether the lower part is in sight. */
    property bool lower: false

    readonly property real high: sheet.height
    readonly property bool halves: view.page > 0 && high > frame.height + 1
    /** Which page of how many is on screen. */
    readonly property string placed: Blanks.fill(words.preview_page, {
        page: view.page,
        pages: view.pages
    })
    readonly property bool whole: true

    implicitHeight: Math.max(Theme.body * 4, Math.min(root.room, said.height + Theme.gap + high))

    Connections {
        target: root.view

        function onPageTurned(): void {
            root.lower = false;
        }
    }

    Body {
        id: said
        width: parent.width
        text: root.view.drawing ? root.words.preview_drawing : root.view.page > 0 ? root.placed : ""
    }

    Rectangle {
        id: frame
        y: said.height + Theme.gap
        width: sheet.width
        height: Math.min(parent.height - y, sheet.height)
        color: "transparent"
        border.color: Theme.outline
        border.width: Theme.line
        visible: root.view.page > 0 || root.view.drawing

        Item {
            anchors.fill: parent
            anchors.margins: Theme.line
            clip: true

            PaperPage {
                id: sheet
                y: root.lower ? parent.height - height : 0
                width: Math.min(root.width, root.view.pageWidth)
                height: width * root.view.ratio
                Accessible.role: Accessible.Graphic
                Accessible.name: root.placed
                Component.onCompleted: follow(root.view)
            }
        }
    }
}
