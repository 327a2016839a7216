"""The chaos table: each case does something to the real program, and says what it saw. `right` is what it has to be."""

from tests.trust.chaos_case import SERVES, Case, Play
from tests.trust.chaos_display import display_gone, no_display
from tests.trust.chaos_files import content_changed, no_fonts, settings_changed, spoiled_pages
from tests.trust.chaos_places import KEPT, OBSTACLES, full_disk, journal, obstacles, read_only
from tests.trust.chaos_processes import clock, dies, held, killed, little_memory, stuck, twice

CASES = (
    Case("killed at random moments (kill -9)", "the next start serves people", killed),
    Case("held still (SIGSTOP), and let go", "no sign of life, so it would be ended; then signs again", held),
    Case("the screen's thread, or another one, stands still", "no sign of life only for the screen's", stuck),
    Case("a worker dies", "page of last resort, exit 70, counted, staff called, next start serves", dies),
    Case("clock in 1970, 2020 or 2200", "it serves, staff are told, no day and no code on paper", clock),
    Case("settings changed while it runs", "it goes on; the next start says what is wrong", settings_changed),
    Case(
        "content gone while it runs",
        "a whole visit goes on and prints; the next start says so",
        content_changed,
    ),
    Case("pipes, endless links, folders, noise where it keeps things", SERVES, obstacles),
    Case("the same in the journal's place", "said at the start; while it runs no visit stops", journal),
    Case("disk full", SERVES, full_disk),
    Case("nothing can be written", SERVES, read_only),
    Case("compiled pages spoiled", "the second start serves people at the latest", spoiled_pages),
    Case("no display server", "a sentence, an event, and a new start", no_display),
    Case("display server dies", "it ends, to be started again", display_gone),
    Case("letters and pictures gone", "it serves people, and the journal says so", no_fonts),
    Case("two at once", "the second is refused with a sentence", twice),
    Case("memory runs out", "it ends, to be started again", little_memory),
)
TIMES: dict[Play, int] = {
    killed: 100,
    obstacles: len(KEPT) * len(OBSTACLES),
    spoiled_pages: 10,
    clock: 4,
    settings_changed: 4,
    journal: 5,
    no_display: 3,
}
"""How often, or in how many kinds, each is done by `make trust`; what is not named here once."""
