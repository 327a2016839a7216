import QtQuick

/** The number of a step, in a disc. */
Rectangle {
    id: root

    required property int number

    implicitWidth: Theme.body * 1.5
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.accent
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: root.number
        color: Theme.accentInk
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
