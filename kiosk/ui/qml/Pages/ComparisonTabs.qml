pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The tabs of the comparison, side by side. */
Row {
    id: root

    required property ComparisonView comparison
    signal turned(string page)

    spacing: Theme.gap

    Repeater {
        id: tabs
        model: root.comparison.tabs

        SegmentButton {
            required property string page
            required property string name
            required chosen
            width: (root.width - (tabs.count - 1) * root.spacing) / tabs.count
            text: name
            tab: true
            Accessible.role: Accessible.PageTab
            onClicked: root.turned(page)
        }
    }
}
