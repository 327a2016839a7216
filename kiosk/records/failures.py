"""What can become of a record that is not kept, or not for certain."""


class NotKeptError(Exception):
    """The record is not kept, or perhaps not; its text says why and what to do, and holds nothing of the record."""


class PerhapsKeptError(NotKeptError):
    """Nobody knows whether the record is kept: it was sent, and no answer came."""


class SignInError(Exception):
    """The server did not let us in; its text says why and what to do, and holds nothing of the key or of a token."""
