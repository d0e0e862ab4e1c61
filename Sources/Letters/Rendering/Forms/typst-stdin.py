"""Typst from standard input to a PDF on standard output. Says only which fault it met, without its surroundings."""

import sys

import typst

try:
    pdf = typst.compile(sys.stdin.buffer.read(), pdf_standards=["ua-1"])
except typst.TypstError as error:
    sys.stderr.write(str(error)[:2000])
    sys.exit(1)
sys.stdout.buffer.write(pdf)
