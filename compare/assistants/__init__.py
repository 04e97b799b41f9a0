"""What an assistant asks over the Model Context Protocol -> typed results, from the files of a few folders."""
