"""The case folder on disk: read with its faults, written without a trace of doubt."""
