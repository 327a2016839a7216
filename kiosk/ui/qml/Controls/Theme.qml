pragma Singleton
import QtQuick

/** Colours by role, sizes in pixels by millimetres. Main and VisitBindings bind its five inputs. */
QtObject {
    id: root

    property real pixelsPerMm: 5.5
    property real capitalMm: 5.2
    property string contrast: "default"
    property bool calm: false
    /** The width of the screen, in pixels. */
    property real screenWidth: 1920

    readonly property string family: "Atkinson Hyperlegible Next"
    /** Capital height of this family over its pixel size, measured. */
    readonly property real capitalRatio: 0.668

    /** Whether the letters are twice the usual: then all of them are, headings too. */
    readonly property bool twice: capitalMm > 10

    function mm(length: real): real {
        return Math.round(length * root.pixelsPerMm);
    }

    /** That many times the letters of running text; in letters of twice the usual twice what it is in those, rounded as it is. */
    function sized(times: real): int {
        const share = twice ? 2 : 1;
        return share * Math.round(Math.round(capitalMm / share * pixelsPerMm / capitalRatio) * times);
    }

    /** The URL of a drawing in the colours of the screen; "" for "". */
    function drawn(file: url): string {
        const address = file.toString();
        return dark ? address.replace("file://", "image://dark/") : address;
    }

    /** The width of that many of the twelve columns of a page, with the gaps between them, in pixels. */
    function columns(number: int): int {
        return Math.floor((root.screenWidth - 2 * root.margin + root.gap) * number / 12) - root.gap;
    }

    // Text. Nothing on screen is smaller than body: VVSG 2.0 7.1-G counts every text.
    readonly property int body: sized(1)
    readonly property int lead: sized(1.12)
    readonly property int title: sized(1.35)
    readonly property int huge: sized(1.7)
    readonly property real leading: 1.0
    /** The longest line that reads well: some 66 characters. */
    readonly property int measure: Math.round(body * 0.5 * 66)

    // Touch. DESIGN.md section 8: targets of 15 mm, main ones of 20, gaps of 3.
    readonly property int touch: mm(15)
    readonly property int mainTouch: mm(20)
    readonly property int gap: mm(3)
    readonly property int space: mm(5)
    readonly property int margin: mm(8)
    readonly property int line: Math.max(2, mm(0.5))
    /** The outline of what is chosen or pressed. */
    readonly property int thickLine: Math.max(4, mm(1.3))
    readonly property int radius: mm(2)

    // Colours by role; each pair keeps its ratio in every theme (tests/ui/qml/test_contrast.py). What has an outline
    // can be touched and what has none cannot.
    readonly property var colors: palettes[contrast] ?? palettes["default"]
    readonly property color paper: colors.paper
    readonly property color surface: colors.surface
    readonly property color ink: colors.ink
    readonly property color quiet: colors.quiet
    readonly property color outline: colors.outline
    /** Press to go on; and marks such as chevrons, discs and dots. Never headings. */
    readonly property color accent: colors.accent
    readonly property color accentInk: colors.accentInk
    /** The ground of what is chosen, with a tick and a thick line of the accent. */
    readonly property color chosen: colors.chosen
    readonly property color chosenInk: colors.chosenInk
    /** The ground of what is under the finger, and of what has the accent and is under it. */
    readonly property color down: colors.down
    readonly property color downInk: colors.downInk
    readonly property color accentDown: colors.accentDown
    readonly property color accentDownInk: colors.accentDownInk
    /** The ground of information, without an outline. */
    readonly property color info: colors.info
    readonly property color infoInk: colors.infoInk
    /** The ground of 911 and for staff of red flags; the letters and the line of what clears something. */
    readonly property color danger: colors.danger
    readonly property color dangerInk: colors.dangerInk
    /** The band of the day itself. */
    readonly property color day: colors.day
    readonly property color dayInk: colors.dayInk

    // A code is read by a machine, which wants black on white in every theme.
    readonly property color codeDark: "#000000"
    readonly property color codeLight: "#FFFFFF"

    // The ring around what has the focus: black and yellow, as on a warning sign, which no page has. Its outer band
    // is the one that stands out on the page, its inner one keeps that apart from the outline of the control.
    readonly property bool dark: paper.hslLightness < 0.5
    readonly property color ringOuter: dark ? "#FFD000" : "#000000"
    readonly property color ringInner: dark ? "#000000" : "#FFD000"

    readonly property var palettes: ({
            "default": {
                paper: "#FAF8F4",
                surface: "#FFFFFF",
                ink: "#14232D",
                quiet: "#2B3D47",
                outline: "#2B3D47",
                accent: "#083741",
                accentInk: "#FFFFFF",
                chosen: "#DDF0EF",
                chosenInk: "#14232D",
                down: "#CBE1E0",
                downInk: "#14232D",
                accentDown: "#04222A",
                accentDownInk: "#FFFFFF",
                info: "#F3E6D2",
                infoInk: "#14232D",
                danger: "#7A0A12",
                dangerInk: "#FFFFFF",
                day: "#14232D",
                dayInk: "#FFFFFF"
            },
            "black_on_white": {
                paper: "#FFFFFF",
                surface: "#FFFFFF",
                ink: "#000000",
                quiet: "#000000",
                outline: "#000000",
                accent: "#000000",
                accentInk: "#FFFFFF",
                chosen: "#FFFFFF",
                chosenInk: "#000000",
                down: "#000000",
                downInk: "#FFFFFF",
                accentDown: "#FFFFFF",
                accentDownInk: "#000000",
                info: "#FFFFFF",
                infoInk: "#000000",
                danger: "#000000",
                dangerInk: "#FFFFFF",
                day: "#000000",
                dayInk: "#FFFFFF"
            },
            "white_on_black": {
                paper: "#000000",
                surface: "#000000",
                ink: "#FFFFFF",
                quiet: "#FFFFFF",
                outline: "#FFFFFF",
                accent: "#FFFFFF",
                accentInk: "#000000",
                chosen: "#000000",
                chosenInk: "#FFFFFF",
                down: "#FFFFFF",
                downInk: "#000000",
                accentDown: "#000000",
                accentDownInk: "#FFFFFF",
                info: "#000000",
                infoInk: "#FFFFFF",
                danger: "#FFFFFF",
                dangerInk: "#000000",
                day: "#FFFFFF",
                dayInk: "#000000"
            },
            "soft": {
                paper: "#E9E3D6",
                surface: "#EFEADF",
                ink: "#48443C",
                quiet: "#48443C",
                outline: "#48443C",
                accent: "#33504F",
                accentInk: "#F1ECE1",
                chosen: "#D9E0D8",
                chosenInk: "#3B3832",
                down: "#C9D3C9",
                downInk: "#3B3832",
                accentDown: "#2B4544",
                accentDownInk: "#E9E3D6",
                info: "#DDD0B8",
                infoInk: "#48443C",
                danger: "#6B2B2B",
                dangerInk: "#F1ECE1",
                day: "#48443C",
                dayInk: "#F1ECE1"
            }
        })
}
