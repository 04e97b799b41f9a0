"""A parsed sentence -> its clauses: who does what to whom, how surely, and who vouches; and one act told twice."""
