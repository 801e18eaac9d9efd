import Foundation
import Testing

@Suite(.serialized) struct InterruptionTests {
  @Test(arguments: [
    ("id", "Dihentikan. Tidak ada yang diubah."), ("en", "Interrupted. Nothing was changed."),
  ])
  func `Ctrl-C in the middle of an import changes nothing`(
    language: String, words: String
  ) throws {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    try work.write(Workplace.registrations(0..<60_000), to: "people.csv")
    try work.changesNothing {
      let running = try work.start("registration", "import", "seminar", "people.csv", "--apply")
      try waitForReading(work, running)
      running.interrupt()
      let outcome = try running.outcome()
      #expect(outcome.status == 130 && !outcome.wasKilled)
      #expect(outcome.output == "" && outcome.errors.hasSuffix("juara: \(words)\n"))
    }
    try expectIntact(work)
    try work.juara("registration", "add", "seminar", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
  }

  @Test(arguments: [
    ("id", "Dihentikan sesudah perubahannya tersimpan; jangan diulang."),
    ("en", "Interrupted after the change had been saved; do not run the command again."),
  ])
  func `Ctrl-C after something was saved does not say that nothing was`(
    language: String, words: String
  ) throws {
    let work = try Workplace(language: language)
    try work.addChallenge("baca")
    try work.juara("registration", "add", "baca", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
    // The pipe stays open, so that the program waits for the next line. Job control lets Ctrl-C through.
    let script = #"""
      set -m
      mkfifo lines && exec 3<> lines && rm lines
      echo "$1" >&3
      "$0" log enter baca --activity books <&3 &
      until [ -e juara.sqlite-wal ]; do sleep 0.05; done
      until [ -z "$1" ] || [ -s juara.sqlite-wal ]; do sleep 0.05; done
      sleep 0.5
      kill -INT $!
      wait $!
      echo "$?"
      """#
    let nothing = try work.shell(script, "")
    #expect(nothing.output.hasSuffix("130\n"), "\(nothing.output)\(nothing.errors)")
    let saved = try work.shell(script, "1 1 Bumi")
    #expect(saved.output.hasSuffix("74\n"), "\(saved.output)\(saved.errors)")
    #expect(saved.errors.contains(words))
  }

  @Test func `Ctrl-C leaves no draft of a file behind`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.write(Workplace.registrations(0..<20_000), to: "people.csv")
    try work.juara("registration", "import", "seminar", "people.csv", "--apply").done()
    let names = try work.names()
    let running = try work.start("registration", "export", "seminar", "--output", "out.csv")
    while running.isRunning, try work.names() == names { Thread.sleep(forTimeInterval: 0.002) }
    running.interrupt()
    let outcome = try running.outcome()
    #expect(outcome.status == 130, "\(outcome.errors)")
    #expect(try work.names() == names)
  }

  @Test func `Ctrl-C ends the program that makes a PDF, and leaves none of its files`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.juara("registration", "add", "seminar", "--name", "Ani", "--birth-date", "2015-01-01")
      .done()
    for folder in ["bin", "scratch"] {
      try FileManager.default.createDirectory(
        at: work.folder.appending(path: folder), withIntermediateDirectories: true)
    }
    try work.write("#!/bin/sh\necho $$ > started\nexec sleep 60\n", to: "bin/weasyprint")
    let outcome = try work.shell(
      #"""
      chmod +x bin/weasyprint
      set -m
      PATH="$PWD/bin:$PATH" TMPDIR="$PWD/scratch" "$0" registration consent-form seminar 1 \
        --output form.pdf &
      until [ -s started ]; do sleep 0.1; done
      kill -INT $!
      wait $!
      echo "$? $(ls scratch | wc -l)"
      # A process that ended may stay as a zombie where nothing reaps it.
      is_running() { grep -qs '^State:.[^ZX]' "/proc/$(cat started)/status"; }
      for try in $(seq 50); do is_running || break; sleep 0.1; done
      is_running && echo "still there"
      true
      """#)
    #expect(outcome.output == "130 0\n", "\(outcome.output)\(outcome.errors)")
    #expect(!work.exists("form.pdf"))
  }

  /// Waits until the import has opened the library, and a moment longer.
  private func waitForReading(_ work: Workplace, _ running: RunningProgram) throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while !work.exists("juara.sqlite-wal"), ContinuousClock.now < deadline {
      Thread.sleep(forTimeInterval: 0.01)
    }
    Thread.sleep(forTimeInterval: 0.5)
    #expect(running.isRunning, "the import ended before it could be interrupted")
  }

  private func expectIntact(_ work: Workplace) throws {
    let script = """
      import sqlite3, sys
      print(sqlite3.connect("juara.sqlite").execute("PRAGMA integrity_check").fetchone()[0])
      """
    let check = try work.shell(
      "command -v python3 > /dev/null && python3 -c 'import sqlite3' || { echo ok; exit; }; "
        + "exec python3 -c \(Workplace.quoted(script))")
    #expect(check.output == "ok\n", "\(check.errors)")
  }
}
