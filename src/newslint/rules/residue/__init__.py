"""residue: nothing of the page is left in the article.

Text that was copied from a page brings the page along: links to other stories, buttons, forms, boxes about
the author. Once it is text, only its form tells it from the article. Phrases are lists that an editor can
extend; what takes more than a phrase to see is here.
"""
