import QtQuick
import Controls
import Bridge

/** A job that does not go on by itself: how far it came, what to do, what to take along, and what staff do. */
Grid {
    id: root

    required property bool wide
    required property var words
    required property PrintView printing
    signal stepsAsked

    readonly property real side: wide ? Theme.columns(4) : 0

    columns: root.wide ? 2 : 1
    columnSpacing: 2 * Theme.space
    rowSpacing: Theme.space
    verticalItemAlignment: Grid.AlignVCenter

    PrinterPicture {
        width: root.side
        height: root.side
        visible: root.wide
        trouble: root.printing.waitsForStaff
    }

    Column {
        width: root.wide ? root.width - root.side - root.columnSpacing : root.width
        spacing: Theme.space

        Heading {
            level: 2
            width: parent.width
            font.pixelSize: Theme.title
            text: root.printing.came
            visible: text !== ""
        }

        Body {
            width: parent.width
            text: root.printing.text
            font.pixelSize: root.printing.came === "" ? Theme.lead : Theme.body
        }

        Info {
            width: parent.width
            visible: root.printing.restKnown
            heading: root.printing.out === 1 ? root.words.take_with_one : Blanks.fill(root.words.take_with_many, {
                out: root.printing.out
            })
            text: root.words.take_with_text
        }

        OpenButton {
            width: Math.min(implicitWidth + Theme.space, parent.width)
            minimum: Theme.mainTouch
            sign: "someone"
            text: root.words.steps
            visible: root.printing.waitsForStaff
            onClicked: root.stepsAsked()
        }
    }
}
