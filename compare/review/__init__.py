"""A report under review: read again from its file, served to the browser of this machine, its decisions kept in git."""
