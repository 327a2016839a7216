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

    title: comparison.rowTitle
    measure: width
    secondary: Component {
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.detail_sources
            glyph: "right"
            onClicked: root.sourcesAsked()
        }
    }

    Column {
        width: parent.width
        spacing: Theme.gap

        RowColumns {
            width: parent.width
            words: root.words
            comparison: root.comparison
        }

        Info {
            width: parent.width
            height: implicitHeight - Theme.mm(5)
            text: root.words.row_differ
            visible: root.comparison.rowMixesStudies
        }
    }
}
