"""What figures decide of the checks that words decide too: half of one answer each."""
