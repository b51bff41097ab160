"""The arithmetic of one loan, exact and pure."""
