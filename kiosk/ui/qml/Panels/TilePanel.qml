pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of one tile of the checklist: what it holds, and where it begins and ends the ways to the tiles before and
    after it. */
PanelFrame {
    id: root

    required property ChecklistView list
    signal tileAsked(string group)

    title: list.title
    measure: width
    closeText: words.list_all

    secondary: Component {
        BigButton {
            minimum: Theme.mainTouch
            visible: root.list.before !== "" && (root.begins || root.low)
            text: root.list.beforeName
            glyph: "left"
            onClicked: root.tileAsked(root.list.before)
        }
    }

    primary: Component {
        BigButton {
            primary: true
            minimum: Theme.mainTouch
            visible: root.list.after !== "" && (root.ends || root.low)
            text: root.list.afterName
            glyph: "right"
            onClicked: root.tileAsked(root.list.after)
        }
    }

    Column {
        id: entries
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.list.entries

            Advice {
                id: entry
                required sign
                required property string lead
                required property string text
                required property string writeIn
                width: entries.width
                title: lead
                note: text

                Body {
                    width: entry.inner
                    text: root.words.list_write_in + " " + entry.writeIn
                    visible: entry.writeIn !== ""
                }
            }
        }
    }
}
