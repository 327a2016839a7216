import QtQuick
import Controls
import Kinds
import Bridge

/** The RecordState in words; hidden before a record was asked for. */
Note {
    required property var words
    required property RecordView record

    readonly property var said: ({
            [RecordState.keeping]: words.record_keeping,
            [RecordState.kept]: words.record_kept,
            [RecordState.refused]: words.record_refused,
            [RecordState.failed]: words.record_failed,
            [RecordState.unsure]: words.record_unsure
        })

    mood: record.state === RecordState.kept ? Note.Good : [RecordState.none, RecordState.keeping].includes(record.state) ? Note.Plain : Note.Danger
    text: said[record.state] ?? ""
    visible: text !== ""
}
