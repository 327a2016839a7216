import QtQuick
import QtQuick.Layouts
import Controls
import Bridge

/** The page that takes the hand-over code: from a barcode reader, a keyboard, or the keys on screen. */
ConsultPage {
    id: root

    required property CodeView code
    /** Whether a stack of blank sheets can be printed. */
    required property bool stacks
    signal withoutAsked
    signal stackAsked
    signal printersAsked
    signal gone

    readonly property bool wide: width > Theme.body * 34

    title: words.scan_title

    GridLayout {
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.space

        Info {
            Layout.preferredWidth: root.wide ? Theme.body * 12.5 : parent.width
            // As high as the letters and their keys beside it.
            Layout.fillHeight: root.wide
            Layout.alignment: Qt.AlignTop
            atTop: true
            heading: root.words.scan_square
            text: root.words.scan_lay

            Icon {
                x: (parent.width - width) / 2
                name: "scan"
                color: Theme.infoInk
                size: Math.min(parent.width, Theme.body * 6)
                visible: root.wide && root.code.refused === ""
            }

            Body {
                width: parent.width
                strong: true
                color: Theme.infoInk
                text: root.words["scan_refused_" + root.code.refused] ?? ""
                visible: text !== ""
            }

            Body {
                width: parent.width
                strong: true
                color: Theme.infoInk
                text: Blanks.fill(root.words.scan_suspect, {
                    number: root.code.suspect
                })
                visible: root.code.suspect > 0
            }
        }

        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            RowLayout {
                width: parent.width
                spacing: Theme.space

                Body {
                    Layout.fillWidth: true
                    strong: true
                    text: root.words.scan_letters
                }

                Body {
                    text: root.code.length > 0 ? Blanks.fill(root.words.scan_of, {
                        number: root.code.count,
                        all: root.code.length
                    }) : Blanks.fill(root.words.scan_typed, {
                        number: root.code.count
                    })
                }
            }

            CodeBoxes {
                width: parent.width
                code: root.code
            }

            CodeKeys {
                width: parent.width
                alphabet: root.code.alphabet
                eraseText: root.words.digit_erase
                onTyped: letter => root.code.takes(letter)
                onErased: root.code.erase()
            }
        }
    }

    back: [
        BigButton {
            objectName: "back"
            minimum: Theme.mainTouch
            glyph: "left"
            text: root.words.back
            onClicked: root.gone()
        },
        BigButton {
            minimum: Theme.mainTouch
            text: root.words.printers_title
            visible: root.code.count === 0
            onClicked: root.printersAsked()
        }
    ]

    buttons: [
        BigButton {
            minimum: Theme.mainTouch
            sign: "printer"
            text: root.words.stack_title
            visible: root.stacks && root.code.count === 0
            onClicked: root.stackAsked()
        },
        BigButton {
            minimum: Theme.mainTouch
            clears: true
            text: root.words.scan_clear
            visible: root.code.count > 0
            onClicked: root.code.forget()
        },
        BigButton {
            objectName: root.code.count === 0 ? "next" : ""
            minimum: Theme.mainTouch
            primary: root.code.count === 0
            text: root.words.scan_without
            visible: root.code.count === 0 || root.code.refused !== ""
            onClicked: root.withoutAsked()
        },
        BigButton {
            objectName: visible ? "next" : ""
            minimum: Theme.mainTouch
            primary: true
            text: root.words.scan_take
            visible: root.code.count > 0
            onClicked: root.code.enter()
        }
    ]
}
