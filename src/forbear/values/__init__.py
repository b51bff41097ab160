"""Money, rates and days: exact, immutable and without dependencies."""
