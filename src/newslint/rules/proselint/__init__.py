"""proselint: the advice of good writers on style.

proselint gathers what Bryan Garner, Steven Pinker, David Foster Wallace and others have asked of prose.
These are its checks, run through its own library, each as a rule of its own: clichés, jargon, redundancy,
words that are spelled two ways. They are a matter of taste, and all are off until you choose some of them,
or the whole family. With the family come the two restricted rules, which are for writing in the simplest
words and flag most of an ordinary article; switch them off again unless that is what you want. What people
say, between quotation marks, is left alone.
"""
