pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Pages
import Kinds
import Bridge

/** The page of one entry: its value, its errors, and the keyboard, calendar or choices to fill it in. */
ConsultPage {
    id: root

    required property ConsultSession consult

    readonly property FieldView field: consult.entries.field
    readonly property bool types: [FieldKind.text, FieldKind.number].includes(field.kind)
    readonly property var pickers: ({
            [FieldKind.text]: keyboard,
            [FieldKind.number]: digits,
            [FieldKind.day]: days,
            [FieldKind.time]: times,
            [FieldKind.choice]: choices,
            [FieldKind.orders]: choices
        })

    measure: width
    readonly property string named: field.label + (field.part === "" ? "" : ": " + words["entry_need_" + field.part])

    title: field.kind === FieldKind.day ? "" : named

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
        visible: text !== ""
    }

    Repeater {
        model: root.field.faults

        Info {
            required property string modelData
            width: parent?.width ?? 0
            sign: "warn"
            text: modelData
        }
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

    Body {
        width: parent.width
        strong: true
        text: root.field.said === "" ? root.words.entry_empty : root.field.said
        visible: !root.types && root.field.kind !== FieldKind.day
    }

    Loader {
        width: parent.width
        sourceComponent: root.pickers[root.field.kind] ?? null
    }

    Repeater {
        model: root.field.parts

        LineButton {
            required property string part
            required property string value
            width: Math.min(parent?.width ?? 0, Theme.measure)
            about: root.words["entry_need_" + part]
            text: value === "" ? root.words.entry_empty : value
            faint: value === ""
            onClicked: root.consult.fillPart(part)
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
            title: root.named
            hint: ""
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

    buttons: [
        BigButton {
            minimum: Theme.mainTouch
            objectName: "back"
            primary: true
            text: root.words.consult_done
            onClicked: root.consult.filled()
        },
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.entry_clear
            onClicked: root.field.clear()
        }
    ]
}
