"""Feeds and articles watched: what is asked, kept and told."""
