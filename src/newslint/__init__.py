"""newslint: the copy desk in one command.

It reads drafts of news articles and flags what a copy editor must not let through. Libraries call
`newslint.api`; rules written elsewhere prove themselves with `newslint.testing`.
"""

__version__ = "0.1.0"
