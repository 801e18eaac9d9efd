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
    try work.write(Workplace.registrations(0..<300_000), to: "people.csv")
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
