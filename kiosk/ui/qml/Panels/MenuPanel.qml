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
    readonly property list<bool> filled: [parts.count > 1, more.count > 0]
    readonly property int columns: width > height && width > Theme.body * 34 ? 1 + filled.filter(each => each).length : 1
    readonly property real columnWidth: (root.width - 2 * Theme.margin - (columns - 1) * Theme.space) / columns

    title: words.menu
    // In columns each has its heading in the head, so that all of them have room in one window.
    titles: columns === 1 ? [] : [words.menu_parts, words.menu_more].filter((_, place) => filled[place])
    titleWidth: columns === 1 ? 0 : columnWidth + Theme.space
    measure: width

    component Entry: BigButton {
        width: root.columnWidth
        glyph: "right"
        flush: true
    }

    component Group: Column {
        width: root.columnWidth
        spacing: Theme.gap
    }

    Grid {
        columns: root.columns
        spacing: Theme.space

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
                clears: true
                text: root.words.start_over
                visible: root.begun && root.page.kind !== PageKind.thanks
                onClicked: root.asked(Panel.startOver)
            }

            Body {
                width: root.columnWidth
                text: root.words.help_staff
            }
        }

        Group {
            visible: root.filled[0]

            Heading {
                level: 2
                width: root.columnWidth
                text: root.words.menu_parts
                visible: root.columns === 1
            }

            Repeater {
                id: parts
                model: root.page.parts

                SegmentButton {
                    required property string section
                    required property string name
                    required property bool current
                    width: root.columnWidth
                    tab: true
                    flush: true
                    text: name
                    chosen: current
                    onClicked: root.partAsked(section)
                }
            }
        }

        Group {
            visible: root.filled[1]

            Heading {
                level: 2
                width: root.columnWidth
                text: root.words.menu_more
                visible: root.columns === 1
            }

            Repeater {
                id: more
                model: root.page.readMore

                Entry {
                    required property string page
                    required property string title
                    text: title
                    onClicked: root.pageAsked(page)
                }
            }
        }
    }
}
