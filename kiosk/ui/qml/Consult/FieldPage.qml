pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Pages
import Kinds
import Bridge

/** The page of one entry: its value, what will be printed, and the keyboard, calendar or choices to fill it in. */
ConsultPage {
    id: root

    required property ConsultSession consult

    readonly property FieldView field: consult.entries.field
    readonly property bool types: [FieldKind.text, FieldKind.number].includes(field.kind)
    readonly property bool isPart: field.part !== ""
    readonly property var pickers: ({
            [FieldKind.text]: keyboard,
            [FieldKind.number]: digits,
            [FieldKind.day]: days,
            [FieldKind.time]: times,
            [FieldKind.choice]: choices
        })
    readonly property string named: field.label + (isPart ? ": " + words["entry_need_" + field.part] : "")

    title: named

    Connections {
        target: root.consult

        function onMoved(): void {
            root.toTop();
        }
    }

    Body {
        width: parent.width
        text: root.field.hint
        color: Theme.quiet
        visible: text !== "" && !root.isPart
    }

    Rectangle {
        width: Math.min(parent.width, Theme.measure * 1.3)
        height: line.implicitHeight + 2 * Theme.gap
        color: Theme.surface
        border.color: Theme.outline
        border.width: Theme.line
        radius: Theme.radius
        visible: root.types

        Body {
            id: line
            x: Theme.space
            y: Theme.gap
            width: parent.width - 2 * x
            strong: true
            text: root.field.typed + "|" + (root.field.unit === "" ? "" : " " + root.field.unit)
            Accessible.name: Blanks.fill(root.words.entry_typed, {
                text: root.field.typed
            })
        }
    }

    GridLayout {
        width: parent.width
        columns: root.types && width > Theme.body * 38 ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        Loader {
            Layout.preferredWidth: parent.columns === 2 ? 10 * Theme.mm(21) + 9 * Theme.gap : parent.width
            Layout.alignment: Qt.AlignTop
            sourceComponent: root.pickers[root.field.kind] ?? null
        }

        FieldPrints {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            words: root.words
            field: root.field
            visible: faulty || field.prints !== "" && field.kind !== FieldKind.day
        }
    }

    Component {
        id: keyboard
        Keyboard {
            words: root.words
            onTyped: letter => root.field.takes(letter)
            onErased: root.field.erase()
        }
    }

    Component {
        id: digits
        DigitPad {
            side: Theme.touch
            words: root.words
            onPressed: digit => root.field.takes(digit)
            onErased: root.field.erase()
        }
    }

    Component {
        id: days
        DayPicker {
            calendar: root.field.calendar
            words: root.words
            room: root.room
            onChosen: day => root.field.chooseDay(day)
        }
    }

    Component {
        id: times
        TimePicker {
            field: root.field
        }
    }

    Component {
        id: choices
        Flow {
            spacing: Theme.gap

            Repeater {
                model: root.field.choices

                SegmentButton {
                    required property string choice
                    required property string label
                    required chosen
                    text: label
                    onClicked: root.field.choose(choice)
                }
            }
        }
    }

    back: BigButton {
        minimum: Theme.mainTouch
        objectName: "back"
        glyph: "left"
        text: root.words.back
        onClicked: root.consult.filled()
    }

    buttons: [
        FieldClear {
            text: root.words.entry_clear
            field: root.field
        },
        FieldSave {
            words: root.words
            consult: root.consult
            room: root.full
        }
    ]
}
