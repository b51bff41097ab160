"""What holds for all tests."""

from hypothesis import settings

settings.register_profile("no-clock", deadline=None)
"""Speed is measured in ``bench/``; a busy machine fails no test."""
settings.load_profile("no-clock")
