import QtQuick

/** A QR code: black on white in every theme, each square a whole number of pixels, with the quiet zone of four. */
Rectangle {
    id: root

    /** The rows of squares, each a text of "1" for a dark square and "0" for a light one. */
    required property list<string> rows
    /** The least width of all squares together, in millimetres. */
    property real least: 60

    readonly property int quietZone: 4
    readonly property int square: Math.max(1, Math.ceil(Theme.mm(root.least) / Math.max(1, root.rows.length)))

    implicitWidth: (root.rows.length + 2 * root.quietZone) * root.square
    implicitHeight: implicitWidth
    color: Theme.codeLight
    Accessible.role: Accessible.Graphic

    Canvas {
        id: squares
        anchors.fill: parent

        onPaint: {
            const pen = getContext("2d");
            pen.clearRect(0, 0, width, height);
            pen.fillStyle = Theme.codeDark;
            for (let row = 0; row < root.rows.length; row++) {
                for (let place = 0; place < root.rows[row].length; place++) {
                    if (root.rows[row][place] === "1")
                        pen.fillRect((place + root.quietZone) * root.square, (row + root.quietZone) * root.square, root.square, root.square);
                }
            }
        }
    }

    onRowsChanged: squares.requestPaint()
    onSquareChanged: squares.requestPaint()
}
