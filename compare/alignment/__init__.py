"""Sources -> which of their sentences report the same fact, and the day that their relative dates hang on."""
