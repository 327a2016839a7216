import QtQuick

/** Two buttons that scroll, so that nobody has to swipe; shown only where there is more, with how much that is. */
Row {
    id: root

    /** The Flickable to scroll; null where there is none. */
    required property Flickable flickable
    required property string upText
    required property string downText
    /** The words for several screens more, with {number}, and for one; "" where the number is not said. */
    property string moreText: ""
    property string oneText: ""
    /** The width on offer: where it is narrow the number is said without words. */
    property real room: Infinity
    property int minimum: Theme.mainTouch
    /** Whether they have glyphs. */
    property bool signed: true

    readonly property bool needed: flickable !== null && flickable.contentHeight > flickable.height + 1
    readonly property real highest: flickable?.originY ?? 0
    readonly property real lowest: needed ? highest + flickable.contentHeight - flickable.height : highest
    readonly property real place: flickable?.contentY ?? 0
    /** The distance of one press, in pixels. */
    readonly property real step: Math.max(1, (flickable?.height ?? 0) * 0.8)
    /** The number of presses to the end. */
    readonly property int remaining: place < lowest - 1 ? Math.ceil((lowest - place - 1) / step) : 0
    readonly property bool wordy: moreText !== "" && room >= across(true, signed)

    /** The width of both buttons, with all words or with the number alone, for any number. */
    function across(wordy: bool, signed: bool): real {
        return measure.widest([root.upText], root.minimum, signed) + Theme.gap + downWidth(wordy, signed);
    }

    function downWidth(wordy: bool, signed: bool): real {
        return measure.widest([root.told(88, wordy), root.told(1, wordy)], root.minimum, signed);
    }

    /** The text of the down button. */
    function told(number: int, wordy: bool): string {
        if (number === 0 || root.moreText === "")
            return root.downText;
        if (!wordy)
            return root.downText + ": " + number;
        return root.downText + ": " + (number === 1 ? root.oneText : Blanks.fill(root.moreText, {
                number: number
            }));
    }

    function scroll(by: real): void {
        root.flickable.contentY = Math.max(root.highest, Math.min(root.lowest, root.place + by));
    }

    spacing: Theme.gap
    visible: needed

    ButtonMeasure {
        id: measure
    }

    BigButton {
        minimum: root.minimum
        text: root.upText
        glyph: root.signed ? "up" : ""
        enabled: root.place > root.highest + 1
        opacity: enabled ? 1 : 0.35
        onClicked: root.scroll(-root.step)
    }

    BigButton {
        // As wide as its longest text: nothing moves under the finger when less is left.
        width: root.downWidth(root.wordy, root.signed)
        minimum: root.minimum
        text: root.told(root.remaining, root.wordy)
        glyph: root.signed ? "down" : ""
        enabled: root.place < root.lowest - 1
        opacity: enabled ? 1 : 0.35
        Accessible.name: root.told(root.remaining, true)
        onClicked: root.scroll(root.step)
    }
}
