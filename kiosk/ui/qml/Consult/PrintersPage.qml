pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Controls
import Kinds
import Bridge

/** The page of the printers for staff: a test of one, if there is any, over how each of them is and what to do. */
ConsultPage {
    id: root

    required property PrintersView printers
    required property PrintView printing
    signal gone

    readonly property bool wide: width > Theme.body * 36
    readonly property bool tried: printing.state !== PrintState.none
    readonly property real side: width * 0.36

    title: words.printers_title

    GridLayout {
        width: parent.width
        columns: root.wide && !root.tried ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.space

        PrintingNow {
            Layout.fillWidth: true
            words: root.words
            printing: root.printing
            visible: root.tried
        }

        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space

            Info {
                width: parent.width
                sign: "printer"
                heading: root.words.asking_title
                text: root.words.asking_text
                visible: root.printers.asking && rows.count === 0
            }

            Repeater {
                id: rows
                model: root.printers.rows

                Info {
                    id: row
                    required property string name
                    required property string said
                    required property string steps
                    required property bool trouble
                    required property bool shred
                    width: parent?.width ?? 0
                    sign: trouble || shred ? "warn" : "printer"
                    heading: name === "" ? said : name
                    text: name === "" ? steps : [said + ".", steps].filter(each => each !== "").join("\n")

                    Body {
                        width: parent.width
                        strong: true
                        color: Theme.infoInk
                        text: root.words.steps_left_page
                        visible: row.shred
                    }
                }
            }
        }

        Info {
            Layout.preferredWidth: root.wide ? root.side : parent.width
            Layout.alignment: Qt.AlignTop
            heading: root.words.printers_try
            text: root.words.printers_try_text
            visible: !root.tried && root.printers.tries
        }
    }

    back: BigButton {
        objectName: "back"
        minimum: Theme.mainTouch
        glyph: "left"
        text: root.words.back
        onClicked: root.gone()
    }

    buttons: [
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.print_stop
            visible: root.printing.busy && root.printing.state !== PrintState.stopping
            onClicked: root.printing.stop()
        },
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.printers_ask
            visible: !root.printers.asking
            onClicked: root.printers.ask()
        },
        BigButton {
            objectName: "next"
            minimum: Theme.mainTouch
            primary: true
            sign: "printer"
            text: root.printing.goesOn ? root.printing.goOnWord : root.words.printers_test
            visible: root.printing.goesOn || (root.printers.tries && !root.printing.busy)
            onClicked: {
                if (root.printing.goesOn)
                    root.printing.goOn();
                else
                    root.printers.printTest();
            }
        }
    ]
}
