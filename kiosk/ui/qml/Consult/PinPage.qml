pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The page of the staff PIN: digits as dots, and the result of checking them. */
ConsultPage {
    id: root

    required property Session session
    signal gone

    readonly property PinView pin: session.consult.pin
    readonly property DisplaySettings reading: session.screen.display
    readonly property bool unset: pin.state === PinState.notSet
    readonly property var said: ({
            [PinState.checking]: words.pin_checking,
            [PinState.wrong]: Blanks.fill(words.pin_wrong, {
                tries: pin.triesLeft
            }),
            [PinState.wait]: Blanks.fill(words.pin_wait, {
                time: pin.wait
            }),
            [PinState.notSet]: words.pin_not_set
        })

    words: session.consult.words
    title: words.pin_title

    measure: width
    still: fitsStill

    Grid {
        id: both
        readonly property bool beside: parent.width > 2 * pad.width + spacing

        width: parent.width
        columns: beside ? 2 : 1
        spacing: Theme.margin

        DigitPad {
            id: pad
            words: root.words
            enabled: root.pin.takesDigits
            opacity: enabled ? 1 : 0.35
            visible: !root.unset
            onPressed: digit => root.pin.press(digit)
            onErased: root.pin.erase()
        }

        Column {
            width: both.beside && pad.visible ? both.width - pad.width - both.spacing : both.width
            spacing: Theme.space

            Body {
                width: parent.width
                text: root.words.pin_text
                visible: !root.unset
            }

            Row {
                spacing: Theme.gap
                height: Theme.mm(8)
                visible: !root.unset
                Accessible.role: Accessible.Paragraph
                Accessible.name: Blanks.fill(root.words.pin_typed, {
                    number: root.pin.count
                })

                Repeater {
                    model: root.pin.count

                    Rectangle {
                        width: Theme.mm(6)
                        height: width
                        radius: width / 2
                        color: Theme.ink
                    }
                }
            }

            Info {
                width: parent.width
                sign: [PinState.wrong, PinState.wait].includes(root.pin.state) ? "warn" : ""
                text: root.said[root.pin.state] ?? ""
                visible: text !== ""
            }

            Body {
                width: parent.width
                text: root.words.pin_command
                strong: true
                visible: root.unset
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
            text: root.reading.lowered ? root.words.reach_whole : root.words.reach_lowered
            visible: root.reading.tall
            onClicked: root.reading.takeLowered(!root.reading.lowered)
        }
    ]

    buttons: [
        BigButton {
            objectName: "next"
            minimum: Theme.mainTouch
            primary: true
            text: root.words.pin_open
            visible: !root.unset
            enabled: root.pin.takesDigits && root.pin.count > 0
            opacity: enabled ? 1 : 0.35
            onClicked: root.pin.enter()
        }
    ]
}
