"""What staff do with the person, behind the staff PIN."""
