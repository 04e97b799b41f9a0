"""Feeds and addresses asked round by round: each version kept, and what changed in facts told once."""
