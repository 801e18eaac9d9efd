#!/usr/bin/env python3
"""Fills a mark sheet in as a juror does in an Indonesian spreadsheet: decimals with a comma, an empty
column behind the last one, a line that the juror adds below.

Usage: fill-sheet.py SHEET FILLED
"""

import csv
import sys

with open(sys.argv[1], newline="", encoding="utf-8-sig") as file:
    rows = list(csv.reader(file, delimiter=";"))
header = rows[0]
marked = [column for column, name in enumerate(header) if name.split(" ")[0] in ("Isi", "Suara", "Gaya")]
if len(marked) != 3:
    sys.exit(f"unexpected header: {header}")
shift = sum(map(ord, sys.argv[1])) % 7
for number, row in enumerate(rows[1:]):
    for place, column in enumerate(marked):
        mark = 70 + (number * 7 + place * 3 + shift * 2) % 28
        row[column] = f"{mark},5" if (number + place) % 3 == 0 else str(mark)
with open(sys.argv[2], "w", newline="", encoding="utf-8-sig") as file:
    csv.writer(file, delimiter=";").writerows(row + [""] for row in rows)
