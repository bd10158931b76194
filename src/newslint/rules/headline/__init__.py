"""headline: what stands above the story stands in it.

A headline is written last, by somebody else, in a hurry, and is all that most readers see. It may shorten,
round and call people by their nicknames; it may not say what the article does not.
"""
