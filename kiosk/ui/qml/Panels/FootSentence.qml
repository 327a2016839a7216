import QtQuick
import Controls

/** A sentence among the buttons of a panel's foot, as wide as its words. */
Item {
    property alias text: sentence.text

    implicitWidth: Math.ceil(sentence.implicitWidth) + Theme.gap
    implicitHeight: Theme.mainTouch

    Body {
        id: sentence
        anchors.verticalCenter: parent.verticalCenter
    }
}
