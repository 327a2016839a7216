pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The page of an order: what was decided, the days, who says so, and what will be printed, all in one window. */
ConsultPage {
    id: root

    required property ConsultSession consult

    readonly property FieldView field: consult.entries.field
    readonly property OrderView order: consult.entries.order
    readonly property bool wide: width > Theme.body * 34

    /** Whether what was decided needs or takes that detail. */
    function wants(detail: string): bool {
        return order.needs.includes(detail);
    }

    title: field.label

    Column {
        width: parent.width
        spacing: Theme.gap

        GridLayout {
            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.space

            Column {
                Layout.preferredWidth: root.wide ? Theme.body * 10.6 : parent.width
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                Body {
                    width: parent.width
                    strong: true
                    text: root.words.entry_decided
                }

                Repeater {
                    model: root.field.choices

                    ChoiceButton {
                        required property string choice
                        required property string label
                        required chosen
                        width: parent?.width ?? 0
                        text: label
                        onClicked: root.field.choose(choice)
                    }
                }

                ChoiceButton {
                    width: parent.width
                    text: root.words.entry_nothing
                    chosen: !root.order.given
                    onClicked: root.field.choose("")
                }
            }

            Column {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                Days {
                    width: parent.width
                    heading: root.order.wayName
                    aside: root.order.until
                    strip: root.order.days
                    visible: root.wants(Need.day)
                    onChosen: day => root.order.chooseDay(day)
                }

                Days {
                    width: parent.width
                    heading: root.words.entry_need_restart
                    strip: root.order.restarts
                    visible: root.wants(Extra.restart)
                    onChosen: day => root.order.chooseRestart(day)
                }

                Column {
                    width: parent.width
                    spacing: Theme.mm(1.5)
                    visible: root.wants(Extra.morning)

                    Body {
                        width: parent.width
                        strong: true
                        text: root.words.entry_need_morning
                    }

                    Flow {
                        width: parent.width
                        spacing: Theme.gap

                        Repeater {
                            model: root.order.mornings

                            SegmentButton {
                                required property string choice
                                required property string label
                                required chosen
                                text: label
                                onClicked: root.order.chooseMorning(choice)
                            }
                        }
                    }
                }

                Names {
                    width: parent.width
                    title: root.words.entry_need_whom
                    names: root.order.whom
                    otherText: root.words.entry_other
                    visible: root.wants(Need.whom)
                    onChosen: key => root.order.chooseWhom(key)
                    onOtherAsked: root.consult.fillPart(Need.whom)
                }

                Names {
                    width: parent.width
                    title: root.words.entry_need_who
                    names: root.order.who
                    otherText: root.words.entry_other
                    visible: root.wants(Need.who)
                    onChosen: key => root.order.chooseWho(key)
                    onOtherAsked: root.consult.fillPart(Need.who)
                }
            }
        }

        FieldPrints {
            width: parent.width
            height: implicitHeight - Theme.mm(4)
            words: root.words
            field: root.field
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

    component Days: Column {
        id: days
        required property string heading
        required property DayStripView strip
        property string aside: ""
        readonly property bool whole: true
        signal chosen(string day)

        spacing: Theme.mm(1.5)

        Flow {
            width: parent.width
            spacing: Theme.space

            Body {
                strong: true
                text: days.heading
            }

            Body {
                width: Math.min(implicitWidth, parent.width)
                text: days.strip.said
                visible: days.aside === ""
            }

            Body {
                width: Math.min(implicitWidth, parent.width)
                text: days.aside === "" ? "" : "(" + days.aside + ")"
                visible: text !== ""
            }
        }

        DayStrip {
            width: parent.width
            strip: days.strip
            words: root.words
            about: days.heading
            onChosen: day => days.chosen(day)
        }
    }
}
