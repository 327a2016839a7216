"""A touchscreen program that shows a decision aid, compares its options and prints a personal checklist."""
