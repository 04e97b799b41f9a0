"""What is English: word lists, by subject. Grammars and detectors import them and hold none of their own."""
