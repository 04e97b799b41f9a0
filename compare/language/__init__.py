"""What is loaded to read a text: parser, encoder, other weights, word lists, and the cache of what they gave."""
