"""The frozen records of a case and the edits on them."""
