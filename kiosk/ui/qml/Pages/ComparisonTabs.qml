pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The tabs of the comparison, side by side. */
Row {
    id: root

    required property ComparisonView comparison
    signal turned(string page)

    property real tallest: Theme.touch

    function measure(): void {
        let tallest = Theme.touch;
        for (let tab = 0; tab < tabs.count; tab++)
            tallest = Math.max(tallest, (tabs.itemAt(tab) as SegmentButton)?.implicitHeight ?? 0);
        root.tallest = tallest;
    }

    spacing: Theme.gap

    Repeater {
        id: tabs
        model: root.comparison.tabs

        SegmentButton {
            required property string page
            required property string name
            required chosen
            width: (root.width - (tabs.count - 1) * root.spacing) / tabs.count
            height: root.tallest
            text: name
            onImplicitHeightChanged: Qt.callLater(root.measure)
            tab: true
            onClicked: root.turned(page)
        }
    }
}
