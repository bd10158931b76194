"""text: slips of the hand.

A word typed twice, a space that strayed, a letter that was lost, two sentences that ran together: nobody
means them and every reader sees them. These rules look at words and marks, never at what the copy says,
and leave names, set phrases and spoken repetition alone. Where words are doubled, lost or garbled they warn.
Where only a space, a mark, a capital or a paragraph went astray, and nobody is misled, they suggest; a house
that wants no such slip in print raises their level.
"""
