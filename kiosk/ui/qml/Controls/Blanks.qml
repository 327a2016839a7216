pragma Singleton
import QtQuick

/** Blanks in the kiosk's own words, such as {day} in "You chose {day}.", filled as kiosk/decision/blanks.py does it. */
QtObject {
    /** The text with each blank replaced by the value of its name; one without a value stays. What is put in is not
        filled again, whatever it looks like. */
    function fill(text: string, values: var): string {
        return text.replace(/\{([a-z][a-z0-9_]*)\}/g, (blank, name) => name in values ? String(values[name]) : blank);
    }

    /** The text as it is shown, with each number of a day in the line of its month: "Dec 1", "1 de diciembre". What a
        screen reader is told is the text itself. */
    function unbroken(text: string): string {
        return text.replace(/([a-zà-ÿ.]) (?=\d{1,2}(?!\d))/g, "$1\u00a0").replace(/(\d{1,2}) (de )?(?=[a-zà-ÿ]{3})/g, (day, number, of) => number + "\u00a0" + (of ? "de\u00a0" : ""));
    }
}
