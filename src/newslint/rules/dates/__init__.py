"""dates: days that exist, weekdays that fall on them, tenses and counts of years that fit them.

A date is the one fact of an article that the calendar can check. These rules read every date of the copy,
work out the day it means against the day of publication (never against the clock of the machine) and stay
silent where that day is needed and not known. What people say is theirs: inside quotation marks only what
nobody says on purpose is flagged, a thirty-first that its month lacks or a year with the wrong count of
years beside it.
"""
