"""One file a kind: aligned claims -> findings."""
