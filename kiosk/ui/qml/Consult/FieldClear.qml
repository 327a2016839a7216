import QtQuick
import Controls
import Bridge

/** Clears the entry; absent where there is nothing to clear. */
BigButton {
    id: root

    required property FieldView field

    minimum: Theme.mainTouch
    clears: true
    visible: field.said !== "" || field.typed !== ""
    onClicked: root.field.clear()
}
