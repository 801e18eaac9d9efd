"""What scripts/fuzz and scripts/kill share: a library to try things on, and what must hold afterwards."""

import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = ROOT / "scripts" / "samples"


def program():
    """The program that JUARA_PROGRAM names, else the one built last."""
    named = os.environ.get("JUARA_PROGRAM")
    built = [ROOT / ".build" / kind / "juara" for kind in ("release", "debug")]
    found = [Path(named)] if named else [path for path in built if path.exists()]
    if not found or not found[0].exists():
        sys.exit("There is no juara yet: build it with swift build, or name it with JUARA_PROGRAM.")
    return max(found, key=lambda path: path.stat().st_mtime).resolve()


class Fault(Exception):
    """Something that must hold does not."""


class Ended:
    def __init__(self, command, code, output, errors, seconds):
        self.command, self.code, self.seconds = command, code, seconds
        self.output, self.errors = output, errors

    def __str__(self):
        words = " ".join(repr(str(word)) for word in self.command)
        return f"juara {words}\nended with {self.code}\n{self.output[-1500:]}\n{self.errors[-1500:]}"


class Trial:
    """A folder with a library in it, in which juara is run on a clock that stands still."""

    def __init__(self, name):
        self.folder = Path(tempfile.mkdtemp(prefix=f"juara-{name}-"))
        self.program = program()
        self.now = "2026-11-24T09:00:00+08:00"
        self.commands = 0

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def library(self):
        return self.folder / "juara.sqlite"

    def environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        return {**kept, "JUARA_NOW": self.now, "JUARA_STAFF": "Rina", "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def start(self, *command, before=(), **options):
        return subprocess.Popen(
            [*before, self.program, *map(str, command)], cwd=self.folder, env=self.environment(),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def run(self, *command, before=(), limit=60, **options):
        self.commands += 1
        began = time.monotonic()
        running = self.start(*command, before=before, **options)
        try:
            output, errors = running.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            running.kill()
            running.communicate()
            raise Fault(f"did not end within {limit} s: {command}") from None
        return Ended(
            command, running.returncode, output.decode(errors="replace"),
            errors.decode(errors="replace"), time.monotonic() - began)

    def done(self, *command):
        ended = self.run(*command)
        if ended.code != 0:
            raise Fault(str(ended))
        return ended

    def restore(self, copy):
        """Puts a folder's files in place of those here."""
        for path in self.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        for path in Path(copy).iterdir():
            (shutil.copytree if path.is_dir() else shutil.copy2)(path, self.folder / path.name)

    def keep(self):
        """Copies the folder's files to another one, and answers its path."""
        copy = Path(tempfile.mkdtemp(prefix="juara-kept-"))
        shutil.copytree(self.folder, copy, dirs_exist_ok=True)
        return copy

    def state(self):
        """A hash of each table's rows, and how many there are."""
        with tempfile.TemporaryDirectory() as name:
            # A copy: to look at the file itself would empty the log beside it.
            for suffix in ("", "-wal"):
                path = Path(str(self.library) + suffix)
                if path.exists():
                    shutil.copy(path, Path(name) / path.name)
            database = sqlite3.connect(Path(name) / "juara.sqlite")
            database.text_factory = bytes
            tables = [row[0].decode() for row in database.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
            hashes, counts = {}, {}
            for table in tables:
                rows = sorted(map(repr, database.execute(f'SELECT * FROM "{table}"')))
                counts[table] = len(rows)
                hashes[table] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
            database.close()
            return hashes, counts

    def check(self, ended=None):
        """Expects that the library is as it must always be."""
        doctor = self.run("doctor")
        if doctor.code != 0:
            raise Fault(f"doctor: {doctor}\nafter {ended}")

    def expect_decent(self, ended):
        """Expects that a command ended as documented, and said nothing that only a programmer knows."""
        if ended.code not in (0, 1, 2, 64, 74):
            raise Fault(f"an exit code that is not documented: {ended}")
        for noise in ("Fatal error", "SQLite error", "Error Domain", "Optional(", "rawValue", "NSError"):
            if noise in ended.errors or noise in ended.output:
                raise Fault(f"“{noise}” is said: {ended}")
        for character in ended.errors:
            if (ord(character) < 32 and character not in "\n\t") or 127 <= ord(character) < 160:
                raise Fault(f"a control character is printed: {character!r} {ended}")
        if ended.code not in (0,) and not ended.errors.strip():
            raise Fault(f"a failure without a word: {ended}")


# The library that was made first, for the others of this run.
made = None


def prepared(trial):
    """Fills the folder with the library that scripts/season leaves: some of everything."""
    global made
    if made:
        trial.library.write_bytes(made)
        return
    done = subprocess.run(
        [ROOT / "scripts" / "season", trial.folder / "made"],
        env={**os.environ, "JUARA_PROGRAM": str(trial.program)}, capture_output=True, text=True)
    if done.returncode != 0:
        raise Fault(done.stdout[-2000:] + done.stderr)
    shutil.move(trial.folder / "made" / "juara.sqlite", trial.library)
    shutil.rmtree(trial.folder / "made")
    made = trial.library.read_bytes()


def main(document, kinds, seconds_of_short):
    """Runs the kinds of trials that are asked for, each for so many seconds."""
    import argparse

    ask = argparse.ArgumentParser(
        description=document, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("kind", nargs="*", metavar="KIND", help=f"of {', '.join(kinds)} (default: all)")
    ask.add_argument("--seconds", type=float, default=120, help="how long each kind runs (default: 120)")
    ask.add_argument("--seed", type=int, help="the seed of the first round (default: by the clock)")
    ask.add_argument("--short", action="store_true",
                     help=f"{seconds_of_short} seconds for each kind, from seed 1: for scripts/test")
    chosen = ask.parse_args()
    unknown = [kind for kind in chosen.kind if kind not in kinds]
    if unknown:
        ask.error(f"there is no “{unknown[0]}”, only {', '.join(kinds)}")
    seconds = seconds_of_short if chosen.short else chosen.seconds
    first = 1 if chosen.short else chosen.seed if chosen.seed is not None else int(time.time())
    failures = 0
    for name in chosen.kind or kinds:
        began, seed, rounds = time.monotonic(), first, 0
        session = kinds[name]()
        try:
            while rounds == 0 or time.monotonic() - began < seconds:
                session.round(random.Random(f"{name}{seed}"))
                seed, rounds = seed + 1, rounds + 1
        except Fault as fault:
            failures += 1
            print(f"{name}, seed {seed}: {fault}", file=sys.stderr)
        finally:
            said = session.close()
        print(f"{name}: {rounds} rounds from seed {first} in {time.monotonic() - began:.0f} s; {said}",
              flush=True)
    sys.exit(1 if failures else 0)
