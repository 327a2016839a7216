import QtQuick
import Controls

/** A list of lines in two columns where there is room; headings take the whole width. */
Flow {
    id: root

    readonly property bool two: width > Theme.body * 28
    /** The width of a line. */
    readonly property real half: two ? Math.floor((width - spacing) / 2) : width

    spacing: Theme.gap
}
