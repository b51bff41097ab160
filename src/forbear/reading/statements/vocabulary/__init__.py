"""Meanings that checks ask for, each in its many wordings, by the question they serve."""
