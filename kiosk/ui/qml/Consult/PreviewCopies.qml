pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Bridge

/** How many copies of each sheet, in which letters, and whether the clinic gets its own. */
Column {
    id: root

    required property var words
    required property ConsultSession consult

    readonly property PrintPreview view: consult.preview
    /** Whether the sheets are shown as well that nobody gets who does not ask for them. */
    property bool whole: false

    spacing: Theme.gap

    Repeater {
        model: root.view.sheets

        RowLayout {
            id: sheet
            required property string sheet
            required property string title
            required property int copies
            required property bool offered
            width: parent?.width ?? 0
            spacing: Theme.gap
            visible: copies > 0 || offered || root.whole

            Body {
                Layout.fillWidth: true
                strong: sheet.copies > 0
                text: sheet.title
            }

            SquareButton {
                Accessible.role: Accessible.Button
                side: Math.max(Theme.touch, Math.round(Theme.body * 1.4))
                text: "−"
                spoken: sheet.title + ": " + root.words.preview_fewer
                visible: sheet.copies > 0
                onClicked: root.view.copy(sheet.sheet, -1)
            }

            Body {
                Layout.preferredWidth: Theme.body
                horizontalAlignment: Text.AlignHCenter
                strong: true
                text: sheet.copies
                Accessible.name: Blanks.fill(root.words.preview_copies, {
                    sheet: sheet.title,
                    number: sheet.copies
                })
            }

            SquareButton {
                Accessible.role: Accessible.Button
                side: Math.max(Theme.touch, Math.round(Theme.body * 1.4))
                text: "+"
                spoken: sheet.title + ": " + root.words.preview_more
                onClicked: root.view.copy(sheet.sheet, 1)
            }
        }
    }

    OpenButton {
        width: Math.min(implicitWidth + Theme.space, parent.width)
        text: root.words.preview_other
        visible: !root.whole && root.view.hides
        onClicked: root.whole = true
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        SegmentButton {
            text: root.words.print_usual
            spoken: root.words.print_letters + ": " + text
            chosen: !root.view.large
            onClicked: root.consult.chooseLetters(false)
        }

        SegmentButton {
            text: root.words.print_large
            spoken: root.words.print_letters + ": " + text
            chosen: root.view.large
            onClicked: root.consult.chooseLetters(true)
        }
    }

    SegmentButton {
        width: Math.min(implicitWidth, parent.width)
        several: true
        text: root.words.preview_clinic_copy
        chosen: root.view.clinicCopy
        onClicked: root.view.turnClinicCopy()
    }
}
