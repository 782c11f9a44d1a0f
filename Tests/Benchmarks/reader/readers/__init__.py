"""The readers beside inbreng, each written as somebody who knows it well would use it on a file that he knows nothing about.

A module has NAME, `version()` and `read(path)`, which returns the rows that the reader gives, the header among them when it has one.
All of them read text, so that no number or empty cell is changed.
"""
