"""terms: things under their right names.

Machine translation and dictation garble what they do not know: a disease becomes `Covit-19`, a group
of states `Group 20`, a country a common noun. The stylebook holds the right forms and the wrong ones
that were seen; a house adds its own.
"""
