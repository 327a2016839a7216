pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Look
import Bridge

/** One frame for all pages: where I am, the body, the ways on and back, reading, answers, help. */
Item {
    id: root

    default property alias content: body.data
    required property PageView page
    required property var words
    required property bool signed
    property bool printing: false
    /** What the scroll buttons move. */
    property Flickable scroller: null
    signal next
    signal back
    signal asked(string overlay)

    readonly property bool wide: width > height
    /** Whether there is room to say what the part is called. */
    readonly property bool named: !wide || Theme.capitalMm < 6
    readonly property bool leaves: page.kind === "print"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Banner {
            Layout.fillWidth: true
            text: root.words.demonstration
            visible: !root.signed
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.mm(1.5)

                Body {
                    Layout.fillWidth: true
                    text: root.words.part.replace("{part}", root.page.section).replace("{parts}", root.page.sections.length) + (root.named ? ": " + (root.page.sections[root.page.section - 1] ?? "") : "")
                    color: Theme.quiet
                }

                Row {
                    id: steps
                    Layout.fillWidth: true
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

            Flow {
                Layout.fillWidth: parent.columns === 1
                Layout.preferredWidth: parent.columns === 1 ? -1 : first.implicitWidth + second.implicitWidth + third.implicitWidth + 2 * spacing + 1
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

        Item {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.line
            Layout.topMargin: Theme.gap
            color: Theme.outline
        }

        GridLayout {
            id: ways

            readonly property real room: root.width - 2 * Theme.margin
            readonly property real needed: back.implicitWidth + over.implicitWidth + on.Layout.preferredWidth + 3 * columnSpacing
            /** Whether the scroll buttons stand between the ways on and back, or on a line of their own. */
            readonly property bool roomy: room > needed + keys.width + 2 * columnSpacing
            /** Where even those ways do not fit beside each other, starting over stands beneath them. */
            readonly property bool tight: room < needed

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.space
            columnSpacing: Theme.space
            rowSpacing: Theme.gap

            ScrollKeys {
                id: keys
                Layout.row: ways.roomy ? 1 : 0
                Layout.column: ways.roomy ? 3 : 0
                Layout.columnSpan: ways.roomy ? 1 : 5
                Layout.alignment: Qt.AlignHCenter
                flickable: root.scroller
                upText: root.words.more_above
                downText: root.words.more_below
            }

            BigButton {
                id: back
                Layout.row: 1
                Layout.column: 0
                minimum: Theme.mainTouch
                text: root.words.back
                glyph: "left"
                visible: root.page.goesBack
                onClicked: root.back()
            }

            BigButton {
                id: over
                Layout.row: ways.tight ? 2 : 1
                Layout.column: ways.tight ? 0 : 1
                Layout.columnSpan: ways.tight ? 5 : 1
                minimum: Theme.mainTouch
                text: root.words.start_over
                visible: root.page.kind !== "thanks"
                onClicked: root.asked("startover")
            }

            Item {
                Layout.row: 1
                Layout.column: 2
                Layout.fillWidth: true
            }

            BigButton {
                id: on
                Layout.row: 1
                Layout.column: 4
                Layout.preferredWidth: Math.max(implicitWidth, Theme.mm(48))
                Layout.maximumWidth: root.width * 0.5
                minimum: Theme.mainTouch
                primary: root.page.answered
                visible: root.page.goesOn && !root.printing
                text: root.leaves ? root.words.finish : root.page.answered ? (root.page.returning ? root.words.done_changing : root.words.next) : root.words.skip_short
                Accessible.name: root.page.answered ? text : root.words.skip
                glyph: root.leaves ? "" : "right"
                glyphAfter: true
                onClicked: root.next()
            }
        }
    }
}
