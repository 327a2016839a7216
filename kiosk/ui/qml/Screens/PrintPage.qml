pragma ComponentBehavior: Bound
import QtQuick
import Look
import Bridge

/** Printing the pages to take home. */
ScrollBody {
    id: root

    required property PageView page
    required property var words
    required property PrintView printing
    signal printAsked

    Heading {
        width: parent.width
        text: root.page.title
    }

    Body {
        width: parent.width
        text: root.page.lead
        strong: true
        visible: text !== ""
    }

    PrintStatus {
        width: parent.width
        words: root.words
        printing: root.printing
        printText: root.words.print_button
        onPrintAsked: root.printAsked()
    }

    Repeater {
        model: root.page.body

        Body {
            required property string modelData
            width: parent?.width ?? 0
            text: modelData
        }
    }

    Points {
        width: parent.width
        points: root.page.points
    }
}
