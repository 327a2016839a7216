pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The row over each page: progress, reading aloud, and the buttons of the panels, or one for the menu of them. */
GridLayout {
    id: root

    required property PageView page
    required property SpeechView speech
    required property var words
    /** Whether the screen is wider than high. */
    required property bool wide
    /** Whether the menu button replaces the buttons of the panels, and everything stands in one row. */
    required property bool compact
    signal asked(string panel)

    /** The least width of the progress bar, with its words. */
    readonly property real least: Theme.body * 5
    readonly property real ways: measure.widest([words.reading], 0, false) + measure.widest([words.my_answers], 0, false) + measure.widest([words.help], 0, false) + 2 * Theme.gap
    readonly property real aloudLeast: speech.available ? aloud.least + Theme.space : 0
    readonly property real aloudMost: speech.available ? aloud.most + Theme.space : 0
    /** Whether the buttons of the panels have room: in the same row on a wide screen, in their own on a tall one. */
    readonly property bool fits: wide ? width >= ways + Math.max(least + aloudLeast, aloudMost) : width >= Math.max(ways, least + aloudLeast, aloudMost)
    /** The height with the buttons of the panels. */
    readonly property real fullHeight: measure.tall(Theme.touch) * (wide ? 1 : 2) + (wide ? 0 : Theme.gap)

    /** The width of the buttons in the row of progress and reading aloud. */
    readonly property real taken: compact ? menu.implicitWidth + columnSpacing : wide ? ways + columnSpacing : 0
    /** Whether progress is shown: while the page is read aloud it may have no room. */
    readonly property bool told: !aloud.begun || width >= least + aloudMost + taken

    columnSpacing: Theme.space
    rowSpacing: Theme.gap

    ButtonMeasure {
        id: measure
    }

    Item {
        Layout.row: 0
        Layout.column: 0
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.alignment: Qt.AlignVCenter
        implicitWidth: root.least
        // Of the same height while progress is hidden, so that the page beneath does not move.
        implicitHeight: where.lineHeight

        ProgressBar {
            id: where
            width: parent.width
            page: root.page
            words: root.words
            visible: root.told
        }
    }

    ReadAloud {
        id: aloud
        Layout.row: 0
        Layout.column: 1
        Layout.alignment: Qt.AlignRight | Qt.AlignTop
        Layout.preferredWidth: Math.min(wanted, root.width - root.taken)
        // From the right, so that the stop button is where the listen button was.
        layoutDirection: Qt.RightToLeft
        room: root.width - root.taken
        speech: root.speech
        words: root.words
        visible: root.speech.available
    }

    BigButton {
        id: menu
        Layout.row: 0
        Layout.column: 2
        Layout.alignment: Qt.AlignTop
        text: root.words.menu
        visible: root.compact
        onClicked: root.asked(Panel.menu)
    }

    Row {
        Layout.row: root.wide ? 0 : 1
        Layout.column: root.wide ? 2 : 0
        Layout.columnSpan: root.wide ? 1 : 2
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gap
        visible: !root.compact

        BigButton {
            text: root.words.reading
            onClicked: root.asked(Panel.reading)
        }

        BigButton {
            text: root.words.my_answers
            onClicked: root.asked(Panel.answers)
        }

        BigButton {
            text: root.words.help
            onClicked: root.asked(Panel.help)
        }
    }
}
