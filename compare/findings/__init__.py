"""What rules find -> what reports, ledgers and revisions say: merged, numbered, weighed; and what is left over."""
