"""One view model for each kind of page and panel."""
