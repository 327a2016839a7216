pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of a row of the comparison: a sentence for each option, and each number beside what it was measured against. */
PanelFrame {
    id: root

    required property ComparisonView comparison
    signal sourcesAsked
    signal optionAsked(string option)

    title: comparison.rowTitle
    measure: width
    secondary: Component {
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.detail_sources
            glyph: root.bare ? "" : "right"
            onClicked: root.sourcesAsked()
        }
    }

    component Differ: Info {
        readonly property bool leads: true

        width: parent?.width ?? 0
        height: Math.ceil(implicitHeight) - Theme.mm(5)
        text: root.words.row_differ
    }

    Column {
        width: parent.width
        spacing: Theme.gap

        // Under each other the columns are turned over: then it stands before them, or nobody would see it in time.
        Differ {
            visible: root.comparison.rowMixesStudies && !columns.beside
        }

        RowColumns {
            id: columns
            width: parent.width
            words: root.words
            comparison: root.comparison
            onOptionOpened: option => root.optionAsked(option)
        }

        Differ {
            visible: root.comparison.rowMixesStudies && columns.beside
        }
    }
}
