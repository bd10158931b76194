"""acronyms: letters that the reader can resolve.

An article introduces its acronyms once, before it uses them, and spells them one way. What every reader
knows needs no introduction; the stylebook says what that is, and a house can add to it.
"""
