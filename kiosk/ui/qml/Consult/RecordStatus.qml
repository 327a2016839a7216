import QtQuick
import Controls
import Bridge

/** What became of the record, in words; nothing before one was asked for. */
Note {
    required property var words
    required property RecordView record

    readonly property var said: ({
            "keeping": words.record_keeping,
            "kept": words.record_kept,
            "refused": words.record_refused,
            "failed": words.record_failed,
            "unsure": words.record_unsure
        })

    mood: record.state === "kept" ? "good" : ["", "keeping"].includes(record.state) ? "" : "danger"
    text: said[record.state] ?? ""
    visible: text !== ""
}
