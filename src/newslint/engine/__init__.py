"""Many drafts: find them, choose the rules, run them, suppress, repair, report.

What lives here knows every rule's id and level but no rule's opinion, and neither a terminal nor a
report's form.
"""

from newslint.engine.baselines import Renewal, renew
from newslint.engine.clock import Clock
from newslint.engine.fix import Sight, mend
from newslint.engine.inspect import inspect
from newslint.engine.request import Fixing, Request
from newslint.engine.run import run
from newslint.engine.select import Active, choose
from newslint.engine.setup import Setup
from newslint.engine.walk import contents, limited

__all__ = [
    "Active",
    "Clock",
    "Fixing",
    "Renewal",
    "Request",
    "Setup",
    "Sight",
    "choose",
    "contents",
    "inspect",
    "limited",
    "mend",
    "renew",
    "run",
]
