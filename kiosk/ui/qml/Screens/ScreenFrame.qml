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
    signal next
    signal back
    signal asked(string overlay)

    readonly property bool wide: width > height
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
            columns: root.wide && Theme.capitalMm < 6 ? 2 : 1
            columnSpacing: Theme.space
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.mm(1.5)

                Body {
                    Layout.fillWidth: true
                    text: root.words.part.replace("{part}", root.page.section).replace("{parts}", root.page.sections.length) + ": " + (root.page.sections[root.page.section - 1] ?? "")
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
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.space
            columns: 4
            columnSpacing: Theme.space

            BigButton {
                minimum: Theme.mainTouch
                text: root.words.back
                glyph: "left"
                visible: root.page.goesBack
                onClicked: root.back()
            }

            BigButton {
                minimum: Theme.mainTouch
                text: root.words.start_over
                visible: root.page.kind !== "thanks"
                onClicked: root.asked("startover")
            }

            Item {
                Layout.fillWidth: true
            }

            BigButton {
                objectName: "next"
                Layout.preferredWidth: Math.max(implicitWidth, Theme.mm(60))
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
