import QtQuick
import Controls
import Frame
import Bridge

/** The panel of a call for staff: somebody is coming, or where to ask. */
PanelFrame {
    id: root

    required property StaffCallView call

    title: words[call.title]
    told: words[call.text]

    Body {
        width: parent.width
        font.pixelSize: Theme.lead
        text: root.words[root.call.text]
    }
}
