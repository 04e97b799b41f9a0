"""A path or a string -> Article."""
