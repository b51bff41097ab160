"""The case folder on disk: read, patch, watch, undo."""
