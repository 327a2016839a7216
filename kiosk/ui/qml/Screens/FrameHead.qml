pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Look
import Bridge

/** What stands over each page: where I am, how I read, my answers, help, and reading aloud. */
GridLayout {
    id: root

    required property PageView page
    required property SpeechView speech
    required property var words
    /** Whether the screen is wider than high. */
    required property bool wide
    signal asked(string overlay)

    /** Whether there is room to say what the part is called; the buttons of reading aloud take it. */
    readonly property bool named: (!wide || Theme.capitalMm < 6) && !aloud.begun
    /** What the words of where I am need. */
    readonly property real least: Theme.body * 5
    /** Whether reading aloud has room beside the other buttons; where I am gives way while the page is read. */
    readonly property bool oneLine: root.wide && width > buttons.wanted + Math.max(least + aloud.least, aloud.most) + 2 * columnSpacing
    /** Whether reading aloud stands beside the scroll buttons: on a wide screen with large text. */
    readonly property bool lowered: root.wide && !oneLine
    /** Whether where I am is said. */
    readonly property bool told: !oneLine || !aloud.begun || width > least + buttons.wanted + aloud.most + 2 * columnSpacing

    columnSpacing: Theme.space
    rowSpacing: Theme.gap

    ColumnLayout {
        Layout.row: 0
        Layout.column: 0
        Layout.columnSpan: root.wide ? 1 : 2
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.preferredWidth: root.least
        spacing: Theme.mm(1.5)

        Body {
            Layout.fillWidth: true
            text: root.words.part.replace("{part}", root.page.section).replace("{parts}", root.page.sections.length) + (root.named ? ": " + (root.page.sections[root.page.section - 1] ?? "") : "")
            color: Theme.quiet
            visible: root.told
        }

        Row {
            id: steps
            Layout.fillWidth: true
            visible: root.told
            spacing: Theme.mm(1)

            Repeater {
                model: root.page.sections.length

                Rectangle {
                    required property int index
                    width: Math.min(Theme.mm(13), (steps.width - steps.spacing * (root.page.sections.length - 1)) / root.page.sections.length)
                    height: Theme.mm(2.6)
                    radius: height / 2
                    color: index < root.page.section ? Theme.accent : "transparent"
                    border.color: Theme.outline
                    border.width: Theme.line
                }
            }
        }
    }

    ReadAloud {
        id: aloud
        Layout.row: 0
        Layout.column: 2
        Layout.alignment: Qt.AlignRight | Qt.AlignTop
        Layout.preferredWidth: Math.min(wanted, root.oneLine ? root.width : root.width * 0.62)
        // From the right, so that what ends the reading stands where it was begun.
        layoutDirection: Qt.RightToLeft
        speech: root.speech
        words: root.words
        visible: root.speech.available && !root.lowered
    }

    Flow {
        id: buttons

        readonly property real wanted: first.implicitWidth + second.implicitWidth + third.implicitWidth + 2 * spacing + 1

        Layout.row: root.wide ? 0 : 1
        Layout.column: root.wide ? 1 : 0
        Layout.columnSpan: root.wide ? 1 : 3
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.wide
        Layout.preferredWidth: root.wide ? Math.min(wanted, root.width - root.least) : -1
        spacing: Theme.gap

        BigButton {
            id: first
            text: root.words.reading
            onClicked: root.asked("reading")
        }

        BigButton {
            id: second
            text: root.words.my_answers
            onClicked: root.asked("answers")
        }

        BigButton {
            id: third
            text: root.words.help
            onClicked: root.asked("help")
        }
    }
}
