"""All that is English: word lists, one subject a module; nothing here computes."""
