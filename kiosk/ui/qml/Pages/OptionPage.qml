pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Animation
import Bridge

/** The page of one option: the drawing of a step beside its words, and all steps in a strip beneath. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property OptionView option
    signal compared
    signal questionsAsked

    readonly property bool drawn: option.procedure.drawn
    /** Whether the drawing stands beside the words, and the steps beside each other. */
    readonly property bool beside: drawn && width > 34 * Theme.body
    /** Whether there is little width: then the drawing leaves more of it to the words, and the strip is words alone. */
    readonly property bool close: width < 40 * Theme.body
    /** Whether what to ask is a button of the foot, and not of the page. */
    readonly property bool questionsBeside: option.asked && beside
    readonly property real room: height - 2 * Theme.gap
    readonly property var step: option.procedure.steps[figure.step]

    property Component secondary: beside ? buttons : null
    property Component primary: option.compared ? compare : null

    measure: width

    component Play: BigButton {
        minimum: Theme.mainTouch
        text: figure.wayOn
        visible: root.drawn && figure.plays
        onClicked: figure.goOn()
    }

    Component {
        id: buttons

        Row {
            spacing: Theme.gap

            BigButton {
                minimum: Theme.mainTouch
                text: root.words.option_ask
                visible: root.questionsBeside
                onClicked: root.questionsAsked()
            }

            Play {}
        }
    }

    Component {
        id: compare

        BigButton {
            minimum: Theme.mainTouch
            primary: true
            text: root.words.option_compare
            glyph: "right"
            onClicked: root.compared()
        }
    }

    Item {
        width: parent.width
        height: Math.max(figure.visible ? figure.y + figure.height : 0, told.y + told.height)

        Procedure {
            id: figure
            objectName: "procedure"
            width: root.beside ? Math.round(Math.min(parent.width * (root.close ? 0.3 : 0.38), (root.room - strip.height - Theme.space - 2) * 4 / 3)) : Math.round(Math.min(parent.width, Math.max(Theme.mm(45), (root.room - told.height - strip.height - 2 * Theme.space) * 4 / 3)))
            height: implicitHeight
            x: root.beside ? 0 : (parent.width - width) / 2
            visible: root.drawn
            steps: root.option.procedure.steps
            actors: root.option.procedure.actors
            words: root.words
        }

        Column {
            id: told
            x: root.beside ? figure.width + Theme.margin : 0
            y: root.drawn && !root.beside ? figure.height + Theme.gap : 0
            width: parent.width - x
            spacing: Theme.gap

            Row {
                width: parent.width
                spacing: Theme.gap
                visible: root.drawn

                StepDisc {
                    id: disc
                    anchors.verticalCenter: parent.verticalCenter
                    number: figure.step + 1
                }

                Heading {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - disc.width - parent.spacing
                    text: root.step?.title ?? ""
                    font.pixelSize: root.close && !Theme.twice ? Theme.lead : Theme.title
                }
            }

            Body {
                width: parent.width
                text: root.step?.text ?? ""
                visible: root.drawn
            }

            Play {
                visible: root.drawn && figure.plays && !root.beside
            }

            Info {
                width: parent.width
                heading: root.words.option_whom
                text: root.option.whom
            }

            OpenButton {
                width: parent.width
                text: root.words.option_ask
                visible: root.option.asked && !root.beside
                onClicked: root.questionsAsked()
            }
        }
    }

    Flow {
        id: strip

        readonly property int count: root.option.procedure.steps.length
        /** The height of the tallest step of the strip, which all have. */
        property real tallest: 0

        function measure(): void {
            let tallest = 0;
            for (let place = 0; place < cards.count; place++)
                tallest = Math.max(tallest, (cards.itemAt(place) as StepCard)?.implicitHeight ?? 0);
            strip.tallest = tallest;
        }

        width: parent.width
        spacing: Theme.gap
        visible: root.drawn

        Repeater {
            id: cards
            model: root.option.procedure.steps

            StepCard {
                required property var modelData
                required property int index
                width: root.beside ? Math.floor((strip.width - (strip.count - 1) * strip.spacing) / strip.count) : strip.width
                height: strip.tallest
                number: index + 1
                title: modelData.title
                picture: root.beside && root.close ? "" : modelData.picture
                spoken: figure.caption(index)
                chosen: index === figure.step
                flat: !root.beside
                onClicked: figure.show(index)
                onImplicitHeightChanged: Qt.callLater(strip.measure)
            }
            onCountChanged: Qt.callLater(strip.measure)
        }
    }

    // Without drawings, the steps in words.
    Repeater {
        model: root.drawn ? 0 : root.option.steps

        Column {
            id: step
            required property int number
            required property string title
            required property string text
            width: parent?.width ?? 0

            Body {
                width: parent.width
                text: Blanks.fill(root.words.step, {
                    number: step.number
                }) + ": " + step.title
                strong: true
            }

            Body {
                width: parent.width
                text: step.text
            }
        }
    }
}
