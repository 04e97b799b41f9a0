"""factdiff: compares news articles on one story."""
