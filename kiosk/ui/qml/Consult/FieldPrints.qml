import QtQuick
import Controls
import Bridge

/** What will be printed of an entry, or why nothing is. */
Info {
    id: root

    required property var words
    required property FieldView field

    readonly property bool faulty: field.faults.length > 0

    sign: faulty ? "warn" : ""
    heading: faulty ? words.entry_not_yet : words.entry_prints
    text: faulty ? field.faults.join(" ") : field.prints
    visible: faulty || field.prints !== ""
}
