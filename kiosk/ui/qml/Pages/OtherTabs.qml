pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The ways to the tabs of the comparison that are not in sight, where those themselves have no room. */
Row {
    id: root

    required property ComparisonView comparison
    signal turned(string page)

    spacing: Theme.gap

    Repeater {
        model: root.comparison.tabs

        BigButton {
            required property string page
            required property string name
            required property bool chosen
            minimum: Theme.mainTouch
            text: name
            visible: !chosen
            onClicked: root.turned(page)
        }
    }
}
