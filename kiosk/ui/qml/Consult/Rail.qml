pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Panels
import Kinds
import Bridge

/** The navigation rail: where staff go, and at its foot the patient's language and the end of the consult. */
Rectangle {
    id: root

    required property ConsultSession consult
    required property DisplaySettings reading
    required property bool wide

    readonly property Ways ways: Ways {
        consult: root.consult
    }
    readonly property var words: consult.words
    readonly property var texts: [...ways.places.map(each => each.text), ...reading.spoken.filter(each => reading.speaksMore && !each.chosen).map(each => each.name), words.rail_end]

    /** Whether its places have room at this size of the text: in the usual one and in smaller ones they have. In larger
        letters it is less than a fifth of the glass, or a menu stands in its stead. */
    readonly property bool fits: Theme.capitalMm < 6 || (wide ? measured.widest <= 0.18 * Window.width && texts.length * (measured.tall + Theme.gap) + 2 * Theme.gap <= height : measured.widest <= third && Math.ceil(texts.length / 3) * (measured.tall + Theme.gap) <= 0.18 * Window.height)

    /** The height of a capital letter in millimetres: less on a low screen, so that all buttons are in sight. */
    readonly property real capitalMm: Math.min(Theme.capitalMm, Theme.capitalMm < 6 && Window.height < Theme.mm(170) ? 4.2 : Infinity)
    readonly property real widest: Math.max(...[...buttons.children, ...foot.children].map(each => each.visible ? each.implicitWidth : 0))

    /** The buttons, and how many stand beside each other: two where all of them are higher than the screen. */
    readonly property var places: [...buttons.children, ...foot.children].filter(each => each.visible && each.implicitWidth > 0)
    readonly property int across: wide && places.length * (Theme.touch + Theme.gap) + Theme.gap > height ? 2 : 1

    /** The width of a third of a tall screen, and whether the buttons at the foot end the last row of the others there. */
    readonly property real third: Math.floor((buttons.width - 2 * buttons.spacing) / 3)
    readonly property int begun: ways.places.length % 3
    readonly property bool beside: !wide && begun > 0 && places.length === ways.places.length - begun + 3 && widest <= third

    implicitWidth: Math.min(Window.width * 0.2 * (1 + 0.75 * across), across * widest + (across + 1) * Theme.gap + Theme.line)
    implicitHeight: buttons.implicitHeight + (beside ? 0 : foot.implicitHeight + Theme.gap) + 2 * Theme.gap
    color: Theme.paper

    Rectangle {
        x: root.wide ? parent.width - width : 0
        width: root.wide ? Theme.line : parent.width
        height: root.wide ? parent.height : Theme.line
        color: Theme.outline
    }

    /** The size of its buttons, reckoned: while a menu stands in its stead they are hidden. */
    FontMetrics {
        id: measured

        readonly property real widest: Math.max(...root.texts.map(text => Math.ceil(advanceWidth(text)) + 3 + 2 * Theme.gap))
        readonly property real tall: Math.max(Theme.touch, Math.ceil(height) + 2 * Theme.mm(2))

        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }

    component Place: RailButton {
        width: root.wide ? Math.floor((buttons.width - (root.across - 1) * Theme.gap) / root.across) : Math.max(implicitWidth, root.third)
        capitalMm: root.capitalMm
    }

    Flow {
        id: buttons
        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap - Theme.line
        spacing: Theme.gap

        Repeater {
            model: root.ways.places

            Place {
                required property var modelData
                text: modelData.text
                chosen: root.consult.here === modelData.place
                onClicked: root.ways.turn(modelData.place)
            }
        }
    }

    Flow {
        id: foot
        x: Theme.gap + (root.beside ? root.begun * (root.third + Theme.gap) : 0)
        y: root.wide ? root.height - height - Theme.gap : buttons.y + buttons.height + (root.beside ? -height : Theme.gap)
        width: buttons.width + Theme.gap - x
        spacing: Theme.gap

        Repeater {
            model: root.reading.speaksMore ? root.reading.languages : null

            Place {
                required property string language
                required property string name
                required chosen
                text: name
                visible: !chosen
                Accessible.name: root.words.over_language + " " + name
                onClicked: root.reading.takeLanguage(language)
            }
        }

        Place {
            text: root.words.rail_end
            clears: true
            chosen: root.consult.here === ConsultStep.end
            onClicked: root.consult.go(ConsultStep.end)
        }
    }
}
