"""Typst to PDF, one start for many papers.

Standard input is a JSON list of Typst texts. Standard output has, for each in turn, a line with 1 or 0 and a number of
bytes, and the bytes: the PDF, or the fault that it met, without its surroundings.
"""

import json
import sys

import typst

output = sys.stdout.buffer
fonts = typst.Fonts()
for source in json.load(sys.stdin.buffer):
    try:
        answer, is_made = typst.compile(source.encode(), pdf_standards=["ua-1"], font_paths=fonts), 1
    except typst.TypstError as error:
        answer, is_made = str(error)[:2000].encode(), 0
    output.write(b"%d %d\n" % (is_made, len(answer)))
    output.write(answer)
