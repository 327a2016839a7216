pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Kinds
import Bridge

/** The panel of the menu: parts to go to, pages to read more on, and everything that no page has a button for. */
PanelFrame {
    id: root

    required property PageView page
    signal asked(string panel)
    signal partAsked(string section)
    signal pageAsked(string page)

    /** Whether there may be answers: on the start page there are none. */
    readonly property bool begun: page.kind !== PageKind.start
    readonly property bool jumps: begun && listed(parts) > 1
    readonly property bool reads: listed(more) > 0
    readonly property int groups: 1 + (jumps ? 1 : 0) + (reads ? 1 : 0)
    /** The columns: so many that each has its entries on one line, or the windows would cut through them. */
    readonly property int columns: Math.max(1, Math.min(groups, Math.floor((inner + Theme.space) / (widest + Theme.space))))
    readonly property real inner: width - 2 * Theme.margin
    readonly property real columnWidth: (inner - (columns - 1) * Theme.space) / columns
    readonly property real widest: Math.max(Theme.body * 9, naturally(parts), naturally(more))

    /** How many entries a window holds under each other, and how many the first column has of its own. */
    readonly property int rows: Math.floor((windowHeight + Theme.gap + 1) / (Theme.touch + Theme.gap))
    readonly property int own: 3 + (begun ? 1 : 0) + (restarts ? 1 : 0)
    readonly property bool restarts: begun && page.kind !== PageKind.thanks
    /** The pages to read more on that stand in the first column, beneath a heading: those that the last one cannot hold. */
    readonly property int spilled: columns === groups && reads && listed(more) > rows && own + 1 + listed(more) - rows <= rows ? listed(more) - rows : 0
    /** Whether the sentence about help stands beside the button that closes: where every column may be full. */
    readonly property bool helpBeside: columns === groups && inner > 40 * Theme.body

    title: words.menu
    secondary: helpBeside ? help : null
    measure: width
    // Each column has its heading in the head, which leaves more room beneath.
    titles: columns === 3 ? [words.menu_parts, words.menu_more] : columns === 2 ? [jumps && !reads ? words.menu_parts : words.menu_more] : []
    titleWidth: columns === 1 ? 0 : columnWidth + Theme.space

    /** How many entries there are; none while the panel is being made. */
    function listed(entries: Repeater): int {
        return entries?.count ?? 0;
    }

    function naturally(entries: Repeater): real {
        let most = 0;
        for (let place = 0; place < root.listed(entries); place++)
            most = Math.max(most, entries.itemAt(place)?.implicitWidth ?? 0);
        return most;
    }

    component Entry: BigButton {
        width: root.columnWidth
        glyph: "right"
        flush: true
    }

    component ReadMore: Entry {
        required property string page
        required property string title
        text: title
        onClicked: root.pageAsked(page)
    }

    component Group: Column {
        width: root.columnWidth
        spacing: Theme.gap
    }

    /** As high as an entry, so that entries beside each other end together and a window ends with them. */
    component GroupTitle: Heading {
        level: 2
        width: root.columnWidth
        height: Math.max(implicitHeight, Theme.touch)
        verticalAlignment: Text.AlignBottom
        visible: root.columns === 1
    }

    Grid {
        columns: root.columns
        columnSpacing: Theme.space
        rowSpacing: Theme.gap

        Grid {
            // No more than it has entries for: an empty column would still have its space.
            columns: root.columns === 3 || !root.reads ? Math.min(root.columns, root.jumps ? 2 : 1) : 1
            columnSpacing: Theme.space
            rowSpacing: Theme.gap

            Group {
                Entry {
                    text: root.words.reading
                    onClicked: root.asked(Panel.reading)
                }

                Entry {
                    text: root.words.my_answers
                    visible: root.begun
                    onClicked: root.asked(Panel.answers)
                }

                Entry {
                    text: root.words.help
                    onClicked: root.asked(Panel.help)
                }

                Entry {
                    text: root.words.call_staff
                    onClicked: root.asked(Panel.staffCall)
                }

                Entry {
                    clears: true
                    text: root.words.start_over
                    visible: root.restarts
                    onClicked: root.asked(Panel.startOver)
                }

                GroupTitle {
                    text: root.words.menu_more
                    visible: root.spilled > 0
                }

                Repeater {
                    model: root.spilled > 0 ? root.page.readMore : null

                    ReadMore {
                        required property int index
                        visible: index >= more.count - root.spilled
                    }
                }
            }

            Group {
                visible: root.jumps

                GroupTitle {
                    text: root.words.menu_parts
                    visible: root.columns === 1 || (root.columns === 2 && root.reads)
                }

                Repeater {
                    id: parts
                    model: root.page.parts

                    Entry {
                        required property string section
                        required property string name
                        required property bool current
                        text: name
                        on: current
                        sign: current ? "tick" : ""
                        onClicked: root.partAsked(section)
                    }
                }
            }
        }

        Group {
            visible: root.reads

            GroupTitle {
                text: root.words.menu_more
            }

            Repeater {
                id: more
                model: root.page.readMore

                ReadMore {
                    required property int index
                    visible: index < more.count - root.spilled
                }
            }
        }
    }

    Body {
        width: parent.width
        text: root.words.help_staff
        visible: !root.helpBeside
    }

    Component {
        id: help

        Item {
            implicitWidth: Math.ceil(sentence.implicitWidth) + Theme.gap
            implicitHeight: Theme.mainTouch

            Body {
                id: sentence
                anchors.verticalCenter: parent.verticalCenter
                text: root.words.help_staff
            }
        }
    }
}
