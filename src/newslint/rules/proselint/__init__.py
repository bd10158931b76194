"""proselint: the advice of good writers on style.

proselint gathers what Bryan Garner, Steven Pinker, David Foster Wallace and others have asked of prose.
These are its checks, run through its own library, each as a rule of its own: clichés, jargon, redundancy,
words that are spelled two ways. They are a matter of taste and so all off until you choose them, one by one
or together:

    rules:
      proselint: on
      proselint/restricted-*: off

The two restricted rules are for writing in the simplest words and flag most of an ordinary article. Words
inside quotation marks are the speaker's and left alone.
"""
