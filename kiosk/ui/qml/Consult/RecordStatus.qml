import QtQuick
import Controls
import Kinds
import Bridge

/** The RecordState in words; hidden before a record was asked for. */
Info {
    required property var words
    required property RecordView record

    readonly property var said: ({
            [RecordState.keeping]: words.record_keeping,
            [RecordState.kept]: words.record_kept,
            [RecordState.refused]: words.record_refused,
            [RecordState.failed]: words.record_failed,
            [RecordState.unsure]: words.record_unsure
        })

    sign: record.state === RecordState.kept ? "tick" : [RecordState.none, RecordState.keeping].includes(record.state) ? "" : "warn"
    text: said[record.state] ?? ""
    visible: text !== ""
}
