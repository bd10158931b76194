"""dates: days that exist, weekdays that fall on them, tenses that fit them.

A date is the one fact of an article that the calendar can check. These rules read every date of the copy,
work out the day it means against the day of publication (never against the clock of the machine) and stay
silent where that day is not known. What people say in quotation marks is left alone.
"""
