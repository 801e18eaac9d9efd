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
      try waitForWriting(work, running)
      running.interrupt()
      let outcome = try running.outcome()
      #expect(outcome.status == 130 && !outcome.wasKilled)
      #expect(outcome.output == "" && outcome.errors == "juara: \(words)\n")
    }
    try expectIntact(work)
    try work.juara("registration", "add", "seminar", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
  }

  /// Waits until the import has something to take back.
  private func waitForWriting(_ work: Workplace, _ running: RunningProgram) throws {
    let log = work.folder.appending(path: "juara.sqlite-wal")
    let deadline = ContinuousClock.now + .seconds(60)
    while running.isRunning, ContinuousClock.now < deadline {
      let size = try? FileManager.default.attributesOfItem(atPath: log.path)[.size] as? Int
      if let size, size > 100_000 { return }
      Thread.sleep(forTimeInterval: 0.02)
    }
    Issue.record("the import ended, or wrote nothing, before it could be interrupted")
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
