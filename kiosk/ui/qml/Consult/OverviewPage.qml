pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of the overview, in one window: red flags, what is to fill in, what was said, what matters and is asked. */
ConsultPage {
    id: root

    required property OverviewView overview
    signal pageAsked(string page)
    signal fieldAsked(string field, string choice)
    signal entriesAsked

    property bool whole: false
    readonly property int columns: width > Theme.body * 30 ? 3 : width > Theme.body * 19 ? 2 : 1
    /** The rows of chips that have room, beside headings and information; the gaps within a group are wider. */
    readonly property int rows: Math.floor((height - 2 * Theme.gap - fixed + groups * (Theme.gap - between)) / (Theme.touch + Theme.gap))
    readonly property int groups: [flags, entries, answers].filter(each => each.chips.length > 0).length
    /** The height of all but the chips. */
    readonly property real fixed: [age, fill, said, nothing, about].reduce((sum, each) => sum + (each.visible ? each.height + between : 0), -between)
    readonly property real between: Theme.mm(1.8)
    readonly property int fillRows: Math.min(3, entries.needed)
    readonly property int saidRows: rows - flags.needed - fillRows
    /** Whether all that has to be seen at once has room. */
    readonly property bool fits: saidRows > 0

    // Its chips say what it is, and need the room; the corner has a line anyway.
    title: corner > 0 ? words.rail_overview : ""
    still: fits && !whole

    /** Something that was said: what does not go together is bold, and what was answered wrong says so. */
    function told(said: var): var {
        return Object.assign({}, said, {
            marked: said.strong,
            text: said.wrong ? Blanks.fill(words.over_missed, {
                what: said.text
            }) : said.text
        });
    }

    Column {
        width: parent.width
        spacing: root.between

        Info {
            id: age
            width: parent.width
            sign: "warn"
            text: Blanks.fill(root.words.over_old, {
                days: root.overview.staleDays
            })
            visible: root.overview.staleDays > 0
        }

        Chips {
            id: flags
            width: parent.width
            columns: root.columns === 3 ? 2 : 1
            chips: root.overview.flags.map(each => Object.assign({}, each, {
                strong: true,
                marked: true
            }))
            delegate: OpenButton {
                property var chip: ({})
                urgent: true
                text: chip.text ?? ""
                spoken: root.words.over_urgent + ": " + text
                onClicked: root.pageAsked(chip.page)
            }
        }

        Heading {
            id: fill
            level: 2
            width: parent.width
            text: root.overview.toFill === 0 ? root.words.over_filled : Blanks.fill(root.words.over_fill, {
                number: root.overview.toFill
            })
            visible: entries.chips.length > 0
        }

        Chips {
            id: entries
            width: parent.width
            columns: root.columns
            chips: root.overview.entries.map(each => Object.assign({}, each, {
                strong: !each.filled,
                marked: true
            }))
            most: root.fits ? 3 : 0
            moreText: root.words.over_more
            onMoreAsked: root.entriesAsked()
            delegate: OpenButton {
                property var chip: ({})
                mark: chip.strong ? OpenButton.ToFill : OpenButton.Filled
                text: chip.text ?? ""
                spoken: (chip.strong ? root.words.entry_empty : root.words.entry_filled) + ": " + text
                onClicked: root.fieldAsked(chip.field, chip.choice)
            }
        }

        Heading {
            id: said
            level: 2
            width: parent.width
            text: Blanks.unbroken(Accessible.name)
            Accessible.name: root.overview.madeOn === "" ? root.words.over_none : Blanks.fill(root.words.over_made, {
                day: root.overview.madeOn
            })
        }

        Body {
            id: nothing
            width: parent.width
            text: root.words.over_empty
            visible: root.overview.empty
        }

        Chips {
            id: answers
            width: parent.width
            columns: root.columns
            chips: root.overview.said.map(each => root.told(each))
            most: root.fits && !root.whole ? root.saidRows : 0
            moreText: root.words.over_more
            onMoreAsked: root.whole = true
            delegate: OpenButton {
                property var chip: ({})
                sign: chip.strong ? "warn" : ""
                text: chip.strong ? chip.text : ""
                note: chip.strong ? "" : chip.text ?? ""
                spoken: [chip.text, chip.entered ? root.words.over_entered : "", chip.talked ? root.words.over_talked : ""].filter(each => each).join(". ")
                onClicked: root.pageAsked(chip.page)
            }
        }

        Info {
            id: about
            width: parent.width
            height: implicitHeight - Theme.mm(4)
            visible: root.overview.matters !== "" || root.overview.asks !== ""
            heading: root.overview.matters === "" ? "" : Blanks.fill(root.words.over_matters, {
                what: root.overview.matters
            })
            text: root.overview.asks === "" ? "" : Blanks.fill(root.words.over_asks, {
                what: root.overview.asks
            })
        }
    }
}
