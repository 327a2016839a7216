import QtQuick
import QtQuick.Templates as T
import Controls

/** A sentence, how sure it is, and a chevron: it opens on the whole of it and on where it is from. */
T.AbstractButton {
    id: root

    /** Its dots of four; less than 0 where it has none. */
    required property int certainty
    required property string certaintyWord
    property string whereText: ""

    readonly property bool sure: root.certainty >= 0
    /** Whether how sure it is stands beside the sentence: where both have room. */
    readonly property bool flat: sure && inner > Theme.body * 28
    readonly property color ink: root.down ? Theme.downInk : Theme.ink

    /** Reckoned from its texts, because what is hidden is not laid out and is to say whether it has room. */
    readonly property real inner: width - leftPadding - rightPadding

    implicitHeight: Math.max(Theme.touch, said.implicitHeight + (sure && !flat ? where.implicitHeight + words.spacing : 0) + 2 * Theme.mm(1))
    leftPadding: Theme.mm(4)
    rightPadding: Theme.mm(4)
    focusPolicy: Qt.TabFocus
    Accessible.name: [text, certaintyWord, whereText].filter(each => each !== "").join(" ")

    background: Plate {
        down: root.down
    }

    contentItem: Item {
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.mm(1)

            Body {
                id: said
                width: root.inner - (root.sure && !root.flat ? 0 : chevron.width + Theme.gap) - (root.flat ? dots.width + Theme.space : 0)
                text: root.text
                // Closer, as in the cells of the comparison: what is known and what to raise stand on one page.
                lineHeight: 0.9
                color: root.ink
                Accessible.ignored: true
            }

            Item {
                width: parent.width
                height: Math.max(dots.height, where.height)
                visible: root.sure && !root.flat
            }
        }

        CertaintyDots {
            id: dots
            x: root.flat ? chevron.x - Theme.gap - width : 0
            y: root.flat ? (parent.height - height) / 2 : words.y + words.height - height
            value: root.certainty
            word: root.certaintyWord
            color: root.ink
            visible: root.sure
        }

        Body {
            id: where
            anchors.right: parent.right
            anchors.rightMargin: chevron.width + Theme.gap
            y: words.y + words.height - height
            text: root.whereText
            color: root.ink
            visible: root.sure && !root.flat && dots.width + width + chevron.width + 2 * Theme.gap < parent.width
            Accessible.ignored: true
        }

        Chevron {
            id: chevron
            anchors.right: parent.right
            y: root.sure && !root.flat ? words.y + words.height - (where.height + height) / 2 : (parent.height - height) / 2
            color: root.down ? Theme.downInk : Theme.accent
        }
    }
}
