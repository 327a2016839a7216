pragma Singleton
import QtQuick

/** Blanks in the kiosk's own words, such as {day} in "You chose {day}.", filled as kiosk/decision/blanks.py does it. */
QtObject {
    /** The text with each blank replaced by the value of its name; one without a value stays. What is put in is not
        filled again, whatever it looks like. */
    function fill(text: string, values: var): string {
        return text.replace(/\{([a-z][a-z0-9_]*)\}/g, (blank, name) => name in values ? String(values[name]) : blank);
    }
}
