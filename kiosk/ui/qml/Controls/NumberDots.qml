import QtQuick

/** A number of 100 as dots in five rows of twenty, filled from the bottom. The words beside it say the same. */
Canvas {
    id: root

    required property int value
    /** From one dot to the next; at least 3 mm. */
    property real pitch: Theme.mm(3)

    readonly property color filled: Theme.accent
    readonly property color empty: Theme.surface

    implicitWidth: 20 * root.pitch
    implicitHeight: 5 * root.pitch
    Accessible.ignored: true
    onValueChanged: requestPaint()
    onFilledChanged: requestPaint()
    onEmptyChanged: requestPaint()
    onPitchChanged: requestPaint()

    onPaint: {
        const pen = getContext("2d");
        const line = Math.max(1.5, root.pitch * 0.11), radius = root.pitch * 0.39 - line / 2;
        pen.clearRect(0, 0, width, height);
        pen.lineWidth = line;
        pen.strokeStyle = root.filled;
        for (let dot = 0; dot < 100; dot++) {
            pen.beginPath();
            pen.arc((dot % 20 + 0.5) * root.pitch, (4.5 - Math.floor(dot / 20)) * root.pitch, radius, 0, 2 * Math.PI);
            pen.fillStyle = dot < root.value ? root.filled : root.empty;
            pen.fill();
            pen.stroke();
        }
    }
}
