pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The current page of the print preview, as large as on paper; where it is higher than its place one part of it. */
Item {
    id: root

    required property var words
    required property PrintPreview view
    /** The height on offer. */
    required property real room
    /** Which part is in sight, from 0, and of how many. */
    property int part: 0
    readonly property int parts: view.page > 0 ? Math.max(1, Math.ceil((high - 1) / Math.max(1, frame.height))) : 1
    readonly property bool lowest: part >= parts - 1

    readonly property real high: sheet.height
    /** Which page of how many is on screen. */
    readonly property string placed: Blanks.fill(words.preview_page, {
        page: view.page,
        pages: view.pages
    })

    implicitHeight: Math.max(Theme.body * (Theme.twice ? 3 : 4), Math.min(root.room, said.height + Theme.gap + high))

    /** Show the part beneath; after the lowest the uppermost again. */
    function turn(): void {
        part = lowest ? 0 : part + 1;
    }

    Connections {
        target: root.view

        function onPageTurned(): void {
            root.part = 0;
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
                y: root.parts > 1 ? (parent.height - height) * Math.min(1, root.part / (root.parts - 1)) : 0
                width: Math.min(root.width, root.view.pageWidth)
                height: width * root.view.ratio
                Accessible.role: Accessible.Graphic
                Accessible.name: root.placed
                Component.onCompleted: follow(root.view)
            }
        }
    }
}
