"""How findings and rules look: one module a format, from values to text.

What lives here knows the shape of a report and the width of a terminal. It prints nothing, opens
nothing and knows no command line.
"""

from newslint.report.terminal import Style, Terminal

__all__ = ["Style", "Terminal"]
