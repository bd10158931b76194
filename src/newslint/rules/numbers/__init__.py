"""numbers: figures that agree with each other.

A figure is what a reader remembers, quotes and acts upon, and the first thing that a typing error
ruins. These rules read every figure of the copy with its unit, its rounding and the words that take it back
(`nearly`, `more than`, `at least`), do the sum that the sentence does, and say in the message what they get.
They are silent where rounding or another reading of the words can make the copy right, in tables and lists,
and inside quotation marks, where the speaker may be wrong; only how a number is written there is ours.
"""
