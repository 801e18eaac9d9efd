#!/usr/bin/python3
"""Reads an iCalendar file from the standard input and prints what it says as JSON.

The tests check Juara's calendars with it: another program's parser (vobject, Debian's
python3-vobject) has to understand them as they were meant. Ends with status 1 and a message if the
parser is missing or the file breaks RFC 5545. (Debian 12's other parser, icalendar 4.0.3, reads an
escaped backslash before an n as a line end.)
"""
import datetime
import json
import sys

try:
    import vobject
except ImportError:
    sys.exit("the parser is missing: install Debian's python3-vobject, as scripts/test does")

data = sys.stdin.buffer.read()
rest = data.replace(b"\r\n", b"")
if not data.endswith(b"\r\n") or b"\n" in rest or b"\r" in rest:
    sys.exit("a line does not end with CRLF")
for number, line in enumerate(data.split(b"\r\n"), start=1):
    if len(line) > 75:
        sys.exit(f"line {number} has {len(line)} octets")
    line.decode("utf-8")  # Whoever folds in the middle of a character fails here.


def plain(value):
    if isinstance(value, datetime.datetime):
        if value.utcoffset() is None:
            sys.exit("a time without a zone")
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, list):
        return " | ".join(value)
    return str(value)


def properties(component):
    read = {}
    for line in component.lines():
        if line.name in read:
            sys.exit(f"{line.name} twice")
        read[line.name] = plain(line.value)
    return read


calendars = list(vobject.readComponents(data.decode("utf-8"), validate=True))
if len(calendars) != 1 or calendars[0].name != "VCALENDAR":
    sys.exit(f"not one calendar: {calendars}")
events = list(calendars[0].components())
if not events or any(event.name != "VEVENT" for event in events):
    sys.exit("a calendar has to have events, and nothing else here")
if any("dtstamp" not in event.contents for event in events):
    sys.exit("an event without DTSTAMP")
print(json.dumps({
    "calendar": properties(calendars[0]), "events": [properties(event) for event in events],
}, ensure_ascii=False))
