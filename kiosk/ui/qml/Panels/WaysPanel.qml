pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Kinds
import Bridge

/** The panel of where staff go, in the stead of the rail: its places, then the other languages and the end of the consult. */
PanelFrame {
    id: root

    required property ConsultSession consult
    required property DisplaySettings reading
    signal languageTaken(string language)

    readonly property Ways ways: Ways {
        consult: root.consult
    }

    words: consult.words
    title: words.menu
    measure: width

    /** The places before the options, which stand here each by its name, and not as tabs over their pages. */
    readonly property list<string> first: [ConsultStep.overview, PageKind.comparison]
    /** The columns, of which each has its places in one line. */
    readonly property int columns: 2 * widest + Theme.space <= inner ? 2 : 1
    readonly property real inner: width - 2 * Theme.margin
    readonly property real widest: measured.widest(texts, 0, measured.chevron + measured.icon)
    readonly property list<string> texts: [...ways.places.map(each => each.text), ...others.map(each => each.name), words.rail_end]
    readonly property var others: reading.speaksMore ? reading.spoken.filter(each => !each.chosen) : []

    component Place: BigButton {
        width: (root.inner - (root.columns - 1) * Theme.space) / root.columns
        flush: true
        sign: on ? "tick" : ""
    }

    component Way: Place {
        required property var modelData
        text: modelData.text
        on: root.consult.here === modelData.place
        glyph: "right"
        onClicked: root.ways.turn(modelData.place)
    }

    ButtonMeasure {
        id: measured
    }

    Grid {
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.gap

        Repeater {
            model: root.ways.places.filter(each => root.first.includes(each.place))

            Way {}
        }

        Repeater {
            id: options
            model: root.consult.pages.options

            Place {
                required property string page
                required property string name
                required property bool chosen
                text: name
                on: chosen && root.consult.here === PageKind.option
                glyph: "right"
                onClicked: root.consult.turnTo(page)
            }
        }

        Repeater {
            model: root.ways.places.filter(each => !root.first.includes(each.place) && each.place !== PageKind.option)

            Way {}
        }

        Repeater {
            model: root.others

            Place {
                required property var modelData
                text: modelData.name
                Accessible.name: root.words.over_language + " " + text
                onClicked: root.languageTaken(modelData.language)
            }
        }

        Place {
            text: root.words.rail_end
            clears: true
            onClicked: root.consult.go(ConsultStep.end)
        }
    }
}
