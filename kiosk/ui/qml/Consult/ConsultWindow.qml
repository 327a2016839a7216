pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The consult: the navigation rail at the side, or beneath on a tall screen, and the page of the current step. */
Rectangle {
    id: root

    required property Session session

    readonly property ConsultSession consult: session.consult
    readonly property var words: consult.words
    readonly property bool wide: width > height
    /** Whether a comparison has all of the width, in which its columns have room. */
    readonly property bool spread: consult.here === PageKind.comparison && wide
    /** Whether ways lead from here to the other places: by the rail, or by a menu where the rail has no room. */
    readonly property bool leads: consult.open && ![ConsultStep.code, ConsultStep.stack, ConsultStep.printers, ConsultStep.field, ConsultStep.record].includes(consult.step)
    readonly property bool railed: leads && rail.fits && !spread
    /** The width that the button of the menu takes of the page's upper right corner. */
    readonly property real corner: menu.visible ? menu.width + Theme.space : 0

    color: Theme.paper

    Shelf {
        id: shelf
        height: root.parent?.y ?? 0
    }

    Banner {
        id: banner
        width: parent.width
        text: root.session.screen.words.demonstration
        shortText: root.session.screen.words.demonstration_short
        visible: !root.session.screen.signed
    }

    Rail {
        id: rail
        anchors {
            left: parent.left
            right: root.wide ? undefined : parent.right
            top: root.wide ? (banner.visible ? banner.bottom : parent.top) : undefined
            bottom: parent.bottom
        }
        visible: root.railed
        consult: root.consult
        reading: root.session.screen.display
        wide: root.wide
    }

    BigButton {
        id: menu
        anchors {
            right: parent.right
            rightMargin: Theme.margin
            top: banner.visible ? banner.bottom : parent.top
            topMargin: Theme.gap
        }
        z: 1
        text: root.words.menu
        visible: root.leads && !rail.fits
        onClicked: root.session.open(Panel.ways)
    }

    Loader {
        anchors {
            left: root.wide && rail.visible ? rail.right : parent.left
            right: parent.right
            top: banner.visible ? banner.bottom : parent.top
            bottom: !root.wide && rail.visible ? rail.top : parent.bottom
        }
        sourceComponent: root.pages[root.consult.step] ?? null
    }

    /** The one table of which component draws which ConsultStep. */
    readonly property var pages: ({
            [ConsultStep.pin]: pin,
            [ConsultStep.code]: scan,
            [ConsultStep.overview]: overview,
            [ConsultStep.pages]: list,
            [ConsultStep.page]: together,
            [ConsultStep.entries]: entries,
            [ConsultStep.field]: consult.entries.field.kind === FieldKind.orders ? order : field,
            [ConsultStep.teach]: teach,
            [ConsultStep.stack]: stack,
            [ConsultStep.printers]: printers,
            [ConsultStep.printPreview]: printPreview,
            [ConsultStep.record]: record,
            [ConsultStep.end]: end
        })

    Component {
        id: pin
        PinPage {
            session: root.session
            onGone: root.consult.end()
        }
    }

    Component {
        id: scan
        ScanPage {
            words: root.words
            code: root.consult.code
            stacks: root.consult.stack.offered
            onStackAsked: root.consult.go(ConsultStep.stack)
            onPrintersAsked: root.consult.go(ConsultStep.printers)
            onWithoutAsked: root.consult.go(ConsultStep.overview)
            onGone: root.consult.end()
        }
    }

    Component {
        id: overview
        OverviewPage {
            corner: root.corner
            words: root.words
            overview: root.consult.overview
            onPageAsked: page => root.consult.turnTo(page)
            onFieldAsked: (field, choice) => root.consult.fill(field, choice)
            onEntriesAsked: root.consult.go(ConsultStep.entries)
        }
    }

    Component {
        id: list
        PagesPage {
            corner: root.corner
            words: root.words
            pages: root.consult.pages
            onPageAsked: page => root.consult.turnTo(page)
        }
    }

    Component {
        id: stack
        StackPage {
            words: root.words
            stack: root.consult.stack
            printing: root.session.screen.printing
            onGone: root.consult.go(ConsultStep.code)
        }
    }

    Component {
        id: printers
        PrintersPage {
            words: root.words
            printers: root.consult.printers
            printing: root.session.screen.printing
            onGone: root.consult.go(ConsultStep.code)
        }
    }

    Component {
        id: teach
        TeachPage {
            corner: root.corner
            words: root.words
            teach: root.consult.teach
        }
    }

    Component {
        id: order
        OrderPage {
            words: root.words
            consult: root.consult
        }
    }

    Component {
        id: together
        TogetherPage {
            corner: root.corner
            session: root.session
            railed: root.railed
        }
    }

    Component {
        id: entries
        EntriesPage {
            corner: root.corner
            words: root.words
            consult: root.consult
        }
    }

    Component {
        id: field
        FieldPage {
            words: root.words
            consult: root.consult
        }
    }

    Component {
        id: printPreview
        PrintPreviewPage {
            corner: root.corner
            words: root.words
            consult: root.consult
            printing: root.session.screen.printing
            shelf: shelf.place
        }
    }

    Component {
        id: record
        RecordPage {
            words: root.words
            consult: root.consult
        }
    }

    Component {
        id: end
        EndPage {
            corner: root.corner
            words: root.words
            onStayed: root.consult.go(ConsultStep.overview)
            onEnded: root.consult.end()
        }
    }
}
