"""Forms: a record's fields, read while typing, and the edits they become."""
