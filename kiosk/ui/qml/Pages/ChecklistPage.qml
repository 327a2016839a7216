pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Bridge

/** The page of the person's checklist: a tile for each stretch of time. */
ScrollBody {
    id: root

    required property var words
    required property ChecklistView list
    required property SheetsView paper
    signal tileAsked(string group)
    signal printAsked

    readonly property bool upright: height > width
    /** How many tiles stand in a row: at most four, so that eight are two rows. */
    readonly property int most: Math.max(1, Math.min(upright ? 2 : 4, Math.floor(grid.width / (Theme.body * 8.8))))
    readonly property int across: upright || tiles.count > 6 || tiles.count < 5 ? Math.min(most, Math.max(1, tiles.count)) : Math.min(most, 3)
    readonly property int down: Math.max(1, Math.ceil(tiles.count / across))
    /** The heights of the highest tile, with all that it says and with the least. */
    property real full: 0
    property real least: 0
    /** Whether more rows are in sight, or any is whole, where the tiles say less. */
    readonly property bool brief: full > windowHeight || rowsOf(full) < Math.min(down, rowsOf(least))
    /** The height of a tile where all rows are in sight at once. */
    readonly property real share: (windowHeight - (down - 1) * grid.spacing) / down

    /** How many rows of that height a window holds. */
    function rowsOf(height: real): int {
        return Math.max(1, Math.floor((windowHeight + grid.spacing) / (height + grid.spacing)));
    }

    function weigh(): void {
        let full = 0, least = 0;
        for (let place = 0; place < tiles.count; place++) {
            const tile = tiles.itemAt(place) as TileButton;
            full = Math.max(full, tile?.full ?? 0);
            least = Math.max(least, tile?.least ?? 0);
        }
        root.full = full;
        root.least = least;
    }

    measure: width

    property Component primary: Component {
        BigButton {
            primary: true
            minimum: Theme.mainTouch
            text: root.paper.pages === 0 ? root.words.list_print : root.paper.pages === 1 ? root.words.print_pages_one : Blanks.fill(root.words.print_pages, {
                number: root.paper.pages
            })
            sign: "printer"
            onClicked: root.printAsked()
        }
    }

    Body {
        width: parent.width
        text: root.words.list_empty
        visible: tiles.count === 0
    }

    Grid {
        id: grid
        width: parent.width
        columns: root.across
        spacing: Theme.gap
        visible: tiles.count > 0

        Repeater {
            id: tiles
            model: root.list.tiles

            TileButton {
                required property string group
                required sign
                required name
                required when
                required about
                required count
                required day
                required emergency
                brief: root.brief
                width: (grid.width - (root.across - 1) * grid.spacing) / root.across
                height: Math.max(implicitHeight, Math.min(root.share, width * 1.2))
                onClicked: root.tileAsked(group)
                onFullChanged: Qt.callLater(root.weigh)
                onLeastChanged: Qt.callLater(root.weigh)
            }
            onCountChanged: Qt.callLater(root.weigh)
        }
    }
}
