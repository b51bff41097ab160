"""Simplified Chinese, complete; one file an area of the program."""
