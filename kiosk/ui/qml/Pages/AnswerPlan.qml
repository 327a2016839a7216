import QtQuick
import Controls
import Bridge

/** Chooses how the answers of one question are laid out, and where its reason stands, so that all is in sight. */
QtObject {
    id: root

    enum Reason {
        None,
        Beside,
        Under,
        Behind
    }

    required property QuestionView question
    /** The place on offer for the answers and the reason. */
    required property real width
    required property real height
    /** What the sentence on how many may be chosen takes of the height; it gives way where all else fits without it. */
    required property real hint
    /** The reason as it is written under the answers, or "". */
    required property string why

    readonly property int columns: plan.columns
    readonly property int reason: plan.reason
    /** Whether the sentence on how many may be chosen is shown. */
    readonly property bool hinted: plan.hinted
    /** The width of all answers together. */
    readonly property real across: plan.across
    /** The height of each row of answers. */
    readonly property list<real> rows: plan.rows

    readonly property font bold: Qt.font({
        family: Theme.family,
        pixelSize: Theme.body,
        weight: Font.Bold
    })
    readonly property font plain: Qt.font({
        family: Theme.family,
        pixelSize: Theme.body
    })
    readonly property FontMetrics metrics: FontMetrics {
        font: root.bold
    }
    /** The height of a line of an answer. */
    readonly property real line: metrics.height * Theme.leading
    /** What an answer has to the sides of its words. */
    readonly property real sides: Theme.body * 2.3
    /** Whether the reason has room beside the answers. */
    readonly property bool wide: width > Theme.body * 30
    readonly property var plan: root.chosen()

    /** The first of the ways in which everything fits; otherwise one that is turned page by page. */
    function chosen(): var {
        const first = root.firstFit(root.hint);
        if (first !== null)
            return first;
        const few = root.question.labels.length <= 4;
        return (root.hint > 0 ? root.firstFit(0) : null) ?? root.attempt(few || root.width < Theme.body * 28 ? 1 : 2, root.lastWay(), root.hint);
    }

    function firstFit(hint: real): var {
        const few = root.question.labels.length <= 4;
        const ways = root.why === "" ? [AnswerPlan.None] : root.wide ? [AnswerPlan.Beside, AnswerPlan.Under, AnswerPlan.Behind] : [AnswerPlan.Under, AnswerPlan.Behind];
        for (const reason of ways)
            for (const columns of few ? [1, 2, 3] : !root.wide ? [1, 2] : reason === AnswerPlan.Beside ? [2, 1] : [2, 3]) {
                const made = root.attempt(columns, reason, hint);
                if (made.fits)
                    return made;
            }
        return null;
    }

    function lastWay(): int {
        return root.why === "" ? AnswerPlan.None : root.width > root.height ? AnswerPlan.Behind : AnswerPlan.Under;
    }

    /** The answers in so many columns, with the reason there; with room to spare they are higher. */
    function attempt(columns: int, reason: int, hint: real): var {
        const across = reason === AnswerPlan.Beside ? Math.round((root.width - Theme.space) * 0.66) : root.width;
        const heights = root.heights(columns, Math.floor((across - (columns - 1) * Theme.gap) / columns));
        const taken = heights.reduce((sum, each) => sum + each, 0) + (heights.length - 1) * Theme.gap;
        const height = root.height - hint;
        const spare = height - taken - (reason === AnswerPlan.Under ? root.underHeight() : 0);
        const beside = reason !== AnswerPlan.Beside || root.besideHeight(root.width - across - Theme.space) <= height;
        const share = Math.max(0, Math.min(Theme.mm(columns === 1 ? 15 : 10), Math.floor(spare / heights.length)));
        return {
            fits: spare >= 0 && beside,
            columns: columns,
            reason: reason,
            hinted: hint > 0,
            across: across,
            rows: heights.map(each => each + share)
        };
    }

    /** The least height of each row. */
    function heights(columns: int, width: real): list<real> {
        const found = [];
        for (let at = 0; at < root.question.labels.length; at += columns)
            found.push(Math.max(...root.question.labels.slice(at, at + columns).map((label, place) => root.tall(label, root.question.notes[at + place], width))));
        return found;
    }

    /** The least height of one answer. */
    function tall(label: string, note: string, width: real): real {
        const lines = Ruler.lines(label, root.bold, width - root.sides) + Ruler.lines(note, root.plain, width - root.sides);
        return Math.max(Theme.touch, Math.ceil(lines * root.line) + 2 * Theme.mm(2));
    }

    function underHeight(): real {
        return Ruler.lines(root.why, root.plain, root.width - 3 * Theme.space) * root.line + 2 * Theme.mm(4) + Theme.space;
    }

    function besideHeight(width: real): real {
        return (Ruler.lines(root.question.why, root.plain, width - 3 * Theme.space) + 1) * root.line + 2 * Theme.mm(4);
    }
}
