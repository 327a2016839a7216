pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of ratings: several questions, each with the same few choices beside it. */
ScrollBody {
    id: root

    required property PageView page
    required property RatingView rating
    signal rated(string question, string choice)

    readonly property bool sideBySide: width > Theme.body * 36

    measure: Theme.measure * 1.2

    Heading {
        width: parent.width
        text: root.page.title
    }

    Body {
        width: parent.width
        text: root.page.lead
        strong: true
        visible: text !== ""
    }

    Repeater {
        model: root.rating.ratings

        Column {
            id: row
            required property string question
            required property string prompt
            required property list<string> choices
            required property list<string> labels
            required property int chosen
            width: parent?.width ?? 0
            spacing: Theme.gap

            Grid {
                columns: root.sideBySide ? 2 : 1
                columnSpacing: Theme.space
                rowSpacing: Theme.mm(1.5)
                verticalItemAlignment: Grid.AlignVCenter

                Body {
                    width: root.sideBySide ? row.width * 0.4 : row.width
                    text: row.prompt
                    strong: true
                }

                Flow {
                    id: answers
                    width: root.sideBySide ? row.width * 0.6 - Theme.space : row.width
                    spacing: Theme.gap

                    Repeater {
                        model: row.choices

                        SegmentButton {
                            required property string modelData
                            required property int index
                            width: Math.min(answers.width, Math.max(implicitWidth, Math.floor((answers.width - (row.choices.length - 1) * answers.spacing) / row.choices.length) - 1))
                            text: row.labels[index] ?? ""
                            spoken: row.prompt + ": " + text
                            chosen: row.chosen === index
                            onClicked: root.rated(row.question, modelData)
                        }
                    }
                }
            }

            Rectangle {
                width: row.width
                height: Theme.line
                color: Theme.outline
                opacity: 0.35
            }
        }
    }
}
