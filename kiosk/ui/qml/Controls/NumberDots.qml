import QtQuick

/** A number of 100 as dots, `across` in a row, filled from the bottom. The words beside it say the same. */
Canvas {
    id: root

    required property int value
    property int across: 20
    /** From one dot to the next; at least 3 mm. */
    property real pitch: Theme.mm(3)

    readonly property int ranks: 100 / across
    readonly property color filled: Theme.accent
    readonly property color empty: Theme.surface

    implicitWidth: root.across * root.pitch
    implicitHeight: root.ranks * root.pitch
    Accessible.ignored: true
    onValueChanged: requestPaint()
    onFilledChanged: requestPaint()
    onEmptyChanged: requestPaint()
    onPitchChanged: requestPaint()
    onAcrossChanged: requestPaint()

    onPaint: {
        const pen = getContext("2d");
        const line = Math.max(1.5, root.pitch * 0.11), radius = root.pitch * 0.39 - line / 2;
        pen.clearRect(0, 0, width, height);
        pen.lineWidth = line;
        pen.strokeStyle = root.filled;
        for (let dot = 0; dot < 100; dot++) {
            pen.beginPath();
            pen.arc((dot % root.across + 0.5) * root.pitch, (root.ranks - 0.5 - Math.floor(dot / root.across)) * root.pitch, radius, 0, 2 * Math.PI);
            pen.fillStyle = dot < root.value ? root.filled : root.empty;
            pen.fill();
            pen.stroke();
        }
    }
}
