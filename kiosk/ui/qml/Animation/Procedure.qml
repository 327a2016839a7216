pragma ComponentBehavior: Bound
import QtQuick
import Controls

/** Numbered steps as one animation: plays them once, then rests, and shows each that is asked for.

    With less motion, or where no parts are drawn, each step is a still picture. */
Item {
    id: root

    /** The steps, as maps of title, text, picture and beats. */
    required property var steps
    /** The moving parts, each with its pose in every step; none where there are only still pictures. */
    required property var actors
    required property var words

    /** Milliseconds of a beat, in which one part moves, and of the rest at the end of each step. */
    property int beatMs: 800
    property int restMs: 2400

    /** The step that is shown, and the beats since its beginning; both from 0. */
    property int step: 0
    property real beat: 0
    /** Whether the steps are being played, and whether they are paused. */
    property bool going: false
    property bool held: false

    readonly property int beats: steps[step]?.beats ?? 0
    readonly property bool running: going && !held && visible
    /** Whether a timer is running. At rest none is, so that the processor is idle. */
    readonly property bool lively: motion.running || pause.running
    readonly property bool over: step + 1 >= steps.length && beat >= beats
    /** Whether there is something that moves, and what the button says that starts and holds it. */
    readonly property bool plays: stage.ready
    readonly property string wayOn: !going ? words.figure_again : held ? words.figure_go_on : words.figure_pause

    function caption(place: int): string {
        return Blanks.fill(words.step, {
            number: place + 1
        }) + ": " + (steps[place]?.title ?? "");
    }

    /** Play from the first step to the last, where parts can move. */
    function begin(): void {
        root.held = false;
        root.going = stage.ready;
        root.play(0);
    }

    /** What the button does that starts the play, holds it and lets it go on. */
    function goOn(): void {
        if (root.going)
            root.held = !root.held;
        else
            root.begin();
    }

    function play(place: int): void {
        // Back to the first beat before the step changes: the last step would count as over.
        root.beat = 0;
        root.step = place;
        root.beat = root.going ? 0 : root.beats;
    }

    function rest(place: int): void {
        root.going = false;
        root.play(place);
    }

    /** Show a step as it ends, at once. It is told: of those that are played nobody asked to hear. */
    function show(place: int): void {
        root.rest(place);
        stage.Accessible.announce(root.caption(place) + ". " + (root.steps[place]?.text ?? ""));
    }

    onStepsChanged: root.rest(0)
    onOverChanged: root.going = root.going && !root.over

    implicitHeight: Math.round(width * 0.75)

    // A frame that comes late makes the movement slower, not rougher.
    FrameAnimation {
        id: motion
        running: root.running && root.beat < root.beats
        onTriggered: root.beat = Math.min(root.beats, root.beat + Math.min(frameTime, 0.05) * 1000 / root.beatMs)
    }

    Timer {
        id: pause
        interval: root.restMs
        repeat: true
        running: root.running && root.beat >= root.beats
        onTriggered: root.play(root.step + 1)
    }

    Stage {
        id: stage
        objectName: "stage"
        width: root.width
        height: root.height
        actors: root.actors
        still: root.steps[root.step]?.picture ?? ""
        step: root.step
        beat: root.beat
        spoken: root.caption(root.step)
        onReadyChanged: root.begin()
    }
}
