"""What lies on disk beside the articles: configuration, baseline, versions in git, and how files are written safely."""
