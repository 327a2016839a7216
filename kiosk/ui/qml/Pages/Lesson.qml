pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** What a knowledge check teaches: whether the answer is right, what is so, and the number behind it. */
Info {
    id: root

    required property LessonView lesson
    required property var words
    signal sourcesAsked

    readonly property bool drawn: lesson.perHundred >= 0
    readonly property bool wide: width > Theme.body * 30
    readonly property bool beside: drawn && wide
    readonly property real inside: columns.width

    readonly property bool correct: lesson.verdict === Verdict.right
    readonly property bool sourced: lesson.sources.length > 0

    component From: OpenButton {
        width: Math.min(implicitWidth + Theme.gap, parent?.width ?? 0)
        text: root.words.detail_sources
        onClicked: root.sourcesAsked()
    }

    Grid {
        id: columns
        width: parent?.width ?? 0
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        Column {
            width: root.beside ? Math.floor((root.inside - Theme.margin) * 0.6) : root.inside
            spacing: Theme.mm(2)

            Row {
                width: parent.width
                spacing: Theme.space

                Column {
                    width: parent.width - (from.visible ? from.width + parent.spacing : 0)
                    spacing: Theme.mm(1)

                    Body {
                        width: parent.width
                        color: Theme.infoInk
                        text: root.correct ? root.words.right : root.words.wrong
                    }

                    Row {
                        width: parent.width
                        spacing: Theme.gap

                        Mark {
                            id: mark
                            anchors.verticalCenter: parent.verticalCenter
                            chosen: true
                            size: Theme.title
                            visible: root.correct
                        }

                        Heading {
                            width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                            color: Theme.infoInk
                            text: root.lesson.answer
                        }
                    }
                }

                From {
                    id: from
                    visible: root.sourced && !root.drawn && root.wide
                }
            }

            Body {
                width: parent.width
                color: Theme.infoInk
                text: root.lesson.explanation
            }

            Repeater {
                model: root.lesson.beside

                Body {
                    required property string modelData
                    width: parent?.width ?? 0
                    color: Theme.infoInk
                    text: modelData
                }
            }

            From {
                visible: root.sourced && (root.drawn || !root.wide)
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
        }
    }
}
