"""The report for the eye: one page that shows each article as it reads, its findings marked and explained.

The page is one file that asks for nothing else: its style and its script stand in it, and it allows no
others. It says all it has to say without the script, on paper, and to a screen reader.
"""

from newslint.report.html.page import render

__all__ = ["render"]
