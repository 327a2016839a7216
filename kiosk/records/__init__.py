"""Visits as FHIR R4 resources, for clinics that keep a record; nothing else in the program knows FHIR."""
