pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** What a knowledge check teaches: whether the answer is right, what is so, and the number behind it. */
Rectangle {
    id: root

    required property LessonView lesson
    required property var words
    signal sourcesAsked

    readonly property bool drawn: lesson.perHundred >= 0
    readonly property bool beside: drawn && width > Theme.body * 30
    readonly property real inside: width - 2 * Theme.space

    readonly property bool sourced: lesson.sources.length > 0

    component From: OpenButton {
        width: Math.min(implicitWidth + Theme.gap, parent?.width ?? 0)
        text: root.words.detail_sources
        onClicked: root.sourcesAsked()
    }

    implicitHeight: columns.implicitHeight + 2 * Theme.mm(4)
    color: Theme.info
    radius: Theme.radius
    Accessible.ignored: true

    Grid {
        id: columns
        x: Theme.space
        y: Theme.mm(4)
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        Column {
            width: root.beside ? Math.floor((root.inside - Theme.margin) * 0.6) : root.inside
            spacing: Theme.mm(2)

            Body {
                width: parent.width
                color: Theme.infoInk
                text: root.words[root.lesson.verdict] ?? ""
                visible: text !== ""
            }

            Row {
                width: parent.width
                spacing: Theme.gap

                Mark {
                    id: mark
                    anchors.verticalCenter: parent.verticalCenter
                    chosen: true
                    size: Theme.title
                    visible: root.lesson.verdict === Verdict.right
                }

                Heading {
                    width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                    color: Theme.infoInk
                    text: root.lesson.answer
                }
            }

            Body {
                width: parent.width
                color: Theme.infoInk
                text: root.lesson.explanation
            }

            From {
                visible: root.sourced && !root.beside
            }
        }

        Column {
            width: root.beside ? root.inside - Theme.margin - Math.floor((root.inside - Theme.margin) * 0.6) : root.inside
            spacing: Theme.mm(2)
            visible: root.drawn

            Heading {
                width: parent.width
                color: Theme.infoInk
                text: root.lesson.number
            }

            NumberDots {
                width: implicitWidth
                height: implicitHeight
                value: root.lesson.perHundred
                pitch: Math.max(Theme.mm(3), Math.min(Theme.mm(5.6), parent.width / 20))
            }

            Body {
                width: parent.width
                color: Theme.infoInk
                text: root.lesson.claim
            }

            From {
                visible: root.sourced && root.beside
            }
        }
    }
}
