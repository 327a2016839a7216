pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** A cell of the comparison: what an option, or neighbours that say the same, have to say to a row. It opens the row. */
OpenButton {
    id: root

    /** A map of options, name, span, bold, plain, said and level; see LineRow. */
    required property var cell
    required property string row
    required property string question
    /** The row and the options of the cell that is being read. */
    required property string readAt
    /** Whether the name of the option stands in the cell, where no column has it. */
    property bool named: false
    /** Whether each of its parts has a line of its own, the name over the bold and the plain one. */
    property bool lined: false

    readonly property bool joined: named && !lined
    /** What a line takes less than its leading: four rows have to stand on the glass. Three lines touch, but no letters. */
    readonly property real closer: Theme.body * (lined ? 0.22 : 0.12)

    readonly property bool sure: cell.level >= 0
    /** Reckoned, because a row of another window has to say what it needs, and what is hidden has no height. */
    readonly property real sureHeight: sure && !dotsBeside ? Theme.body * 0.58 + Theme.mm(1) : 0
    /** Whether the dots have room at the right of the name of the option. */
    readonly property bool dotsBeside: joined && first.implicitWidth + Theme.body * 3.6 < first.width

    // Less than other buttons: the longest name has to stand whole where four stand beside each other.
    leftPadding: Theme.body * 0.25
    rightPadding: Theme.body * 0.83
    implicitHeight: Math.max(Theme.touch, (over.text === "" ? 0 : over.height) + first.height + (second.text === "" ? 0 : second.height) + sureHeight + Theme.mm(joined ? 0.4 : lined ? 2 : 1))
    spoken: question + " " + cell.name + ": " + cell.said
    walked: readAt.startsWith(row + " ") && cell.options.some(option => readAt.split(" ").includes(option))

    component Line: Text {
        // Not its parent's, which a hidden button does not lay out.
        width: root.width - root.leftPadding - root.rightPadding
        height: root.lined ? Math.round(implicitHeight - root.closer) : Math.ceil(implicitHeight - root.closer)
        lineHeight: root.named ? 0.83 : 0.9
        color: root.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        transform: Translate {
            y: -root.closer / 2
        }
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        visible: text !== ""
        Accessible.ignored: true
    }

    Line {
        id: over
        text: root.lined ? root.cell.name : ""
    }

    Line {
        id: first
        objectName: "bold"
        text: root.joined ? root.cell.name : root.cell.bold
        font.weight: Font.Bold

        Loader {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            active: root.sure && root.dotsBeside
            sourceComponent: CertaintyDots {
                value: root.cell.level
                word: ""
                color: root.ink
            }
        }
    }

    Line {
        id: second
        objectName: "plain"
        text: root.joined ? root.cell.said : root.cell.plain
    }

    // Loaded where they are wanted only: there are many cells, and a page has to stand there at once.
    Loader {
        active: root.sure && !root.dotsBeside
        visible: active
        sourceComponent: CertaintyDots {
            value: root.cell.level
            word: ""
            color: root.ink
            topPadding: Theme.mm(1)
        }
    }
}
