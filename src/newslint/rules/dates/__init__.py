"""dates: days that exist, weekdays that fall on them, tenses that fit them.

A date is the one fact of an article that the calendar can check. These rules read every date of the copy,
work out the day it means against the day of publication (never against the clock of the machine) and stay
silent where that day is needed and not known. What people say is theirs: inside quotation marks only a
thirty-first that its month lacks is flagged, for nobody says that on purpose.
"""
