"""One file a format: Report -> str, pure."""
