"""quotes: whose words these are.

Quotation marks are the line between the paper's words and somebody else's. When one is lost, or faces the
wrong way, the reader cannot tell where a quotation ends, and the paper says what it only reports. These
rules know that a quotation over several paragraphs opens in each and closes only in the last.
"""
