"""names: people under their right names.

The most damaging fault in a news article is a wrong name. These rules read who is introduced in the
article and hold every later mention against it: no list of names is needed to see that “Smyth” said what
only Smith can have said. Whom every reader knows stands in the stylebook, and can be meant only where the
article is about that person's country or trade.
"""
