"""Values of sentences that may belong together -> pairs of them that may clash, each with its probability."""
