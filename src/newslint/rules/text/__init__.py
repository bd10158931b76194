"""text: slips of the hand.

A word typed twice, a space that strayed, a capital left over from two sentences that became one: nobody
means them and every reader sees them. These rules look at words and marks, never at what the copy says,
and leave names, set phrases and spoken repetition alone.
"""
