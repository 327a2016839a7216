"""The printer: the only room that knows IPP."""
