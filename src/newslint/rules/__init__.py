"""The rules: what this newsroom's copy desk would not let through.

A family is a folder, and its docstring is the family's page. A rule is a file, `<family>/<name>.py`, that
defines `RULE`; its place is its id and nothing is registered elsewhere. What lives here holds an opinion
about copy and asks `newslint.language` for all it needs to know of English; it never opens a file, knows
its own id or level, or silences itself. What a list of phrases can say is a YAML file in `rules/`.
"""
