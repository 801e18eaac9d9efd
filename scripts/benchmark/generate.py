"""The files that the benchmark reads: invented people, the same bytes each time."""

import csv
import random

SYLLABLES = "ah an ar di fa ha ik il in is ka la li ma mi na ni nur ra ri ru sa si su ta ti wa ya za zul".split()


def names(chance):
    """Names of three words that come once or twice in a hundred thousand."""
    while True:
        yield " ".join((chance.choice(SYLLABLES) + chance.choice(SYLLABLES)).title() for _ in range(3))


def registrations(path, rows):
    """Registrations of 10 columns, about 150 bytes a row, with quoted commas."""
    chance = random.Random(20261105)
    name = names(chance)
    with open(path, "w", newline="", encoding="utf-8") as file:
        write = csv.writer(file).writerow
        write(["Timestamp", "Full Name", "Birth Date", "Phone", "Email Address", "School",
               "Class", "Parent/Guardian", "Parent/Guardian Phone", "Parental Consent"])
        for n in range(rows):
            born = f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/{chance.randint(2009, 2014)}"
            write([
                f"{1 + n * 20 // rows:02}/11/2026 {n // 3600 % 24:02}:{n // 60 % 60:02}:{n % 60:02}",
                next(name), born, f"0812{n:08}", f"reader{n}@example.org",
                f"SMPN {n % 15 + 1}, Banjarbaru, Kalimantan Selatan", f"{n % 3 + 7}{'ABCDEF'[n % 6]}",
                f"{next(name)}, S.Pd.", f"0813{n // 2:08}",
                "Yes" if n % 10 else "",
            ])


def wishes(plain, path):
    """The same registrations with two columns more, which answer questions of the event."""
    chance = random.Random(20261107)
    with open(plain, newline="", encoding="utf-8") as before, \
            open(path, "w", newline="", encoding="utf-8") as after:
        read, write = csv.reader(before), csv.writer(after).writerow
        write(next(read) + ["Shirt size", "Vegetarian?"])
        for row in read:
            write(row + [chance.choice("SML"), chance.choice(["Yes", "No", ""])])


def log(path, rows, readers):
    """Log entries of readers known by their number."""
    chance = random.Random(20261106)
    with open(path, "w", newline="", encoding="utf-8") as file:
        write = csv.writer(file).writerow
        write(["participant", "quantity", "title", "author", "read_on", "recorded_at"])
        for n in range(rows):
            day = 1 + n * 20 // rows
            write([
                chance.randint(1, readers), chance.randint(1, 60),
                f"Book {chance.randint(1, 5000)}", f"Author {chance.randint(1, 900)}",
                f"2026-11-{day:02}", f"2026-11-{day:02}T{n % 24:02}:{n % 60:02}:00+08:00",
            ])
