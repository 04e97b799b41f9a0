"""Many articles that nobody has grouped -> what each is, which are copies, and the stories they tell."""
