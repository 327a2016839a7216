"""The visit for the record, as FHIR R4, where a clinic wants it; nothing else in the program knows FHIR."""
