import QtQuick
import QtQuick.Templates as T

/** A source on one line, in whose language a screen reader is told to read it: of Qt's items controls alone tell theirs. */
T.Control {
    id: root

    /** A map of line and language. */
    required property var source

    locale: Qt.locale(source.language)
    implicitHeight: contentItem.implicitHeight
    Accessible.role: Accessible.Paragraph
    Accessible.name: source.line

    contentItem: Body {
        text: root.source.line
        Accessible.ignored: true
    }
}
