pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Frame
import Bridge

/** The panel of the checklist so far: every entry with its whole sentence. */
PanelFrame {
    id: root

    required property GrowingView list

    title: words.growing_title
    measure: width

    Body {
        width: parent.width
        text: root.list.headline
        strong: true
        visible: text !== ""
    }

    Repeater {
        model: root.list.rows

        Advice {
            required property string lead
            required sign
            required property string text
            width: parent?.width ?? 0
            title: lead
            note: text
        }
    }
}
