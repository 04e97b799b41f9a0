"""Parsed text -> typed values with spans, one file a family of facts."""
