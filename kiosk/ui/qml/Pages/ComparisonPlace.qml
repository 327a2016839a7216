import QtQuick

/** A cell in its place in the table, as a screen reader is told it. What stands in it says its row and its option, too. */
Item {
    id: root

    property alias cell: button.cell
    property alias row: button.row
    property alias question: button.question
    property alias readAt: button.readAt
    property alias named: button.named
    property alias lined: button.lined
    signal clicked

    implicitHeight: button.implicitHeight
    Accessible.role: Accessible.Cell
    Accessible.name: button.spoken

    ComparisonCell {
        id: button
        anchors.fill: parent
        onClicked: root.clicked()
    }
}
