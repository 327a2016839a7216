"""The consult: what staff see and do with the patient, behind the staff PIN."""
