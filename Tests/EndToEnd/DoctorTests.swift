import Foundation
import Testing

@Suite(.serialized) struct DoctorTests {
  /// A challenge in which one reader has one book.
  private func workplace(language: String) throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addChallenge("baca")
    try work.juara("group", "add", "SDN 1", "--kind", "school").done()
    try work.juara(
      "registration", "add", "baca", "--name", "Ani", "--birth-date", "1990-01-01", "--school",
      "SDN 1"
    ).done()
    try work.juara("log", "add", "baca", "1", "--activity", "books", "--quantity", "1").done()
    return work
  }

  /// Changes the file as another program could.
  private func change(_ sql: String, in work: Workplace) throws {
    let outcome = try work.shell(
      """
      python3 -c 'import sqlite3, sys
      db = sqlite3.connect("juara.sqlite")
      db.executescript(sys.argv[1])' "$1"
      """, sql)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(arguments: [("id", "tidak ada yang salah"), ("en", "nothing is wrong")])
  func `a sound library is told to be sound, and left as it is`(
    language: String, words: String
  ) throws {
    let work = try workplace(language: language)
    let before = try work.bytes("juara.sqlite")
    let outcome = try work.juara("doctor").done()
    #expect(outcome.output.contains(words))
    #expect(try work.bytes("juara.sqlite") == before)
    #expect(try work.names() == ["juara.sqlite"])
  }

  @Test(arguments: [
    ("UPDATE score SET points = 99", "id", "“baca”: skor 1 peserta"),
    ("UPDATE score SET points = 99", "en", "“baca”: the score of 1 entrant"),
    ("DELETE FROM scorePart", "en", "“baca”: the score of 1 entrant"),
    ("DELETE FROM membership", "id", "1 orang tidak berada di kelompok"),
    ("DELETE FROM membership", "en", "1 person is not in the groups"),
    ("UPDATE event SET seatsTaken = 7", "id", "Jumlah kursi terisi salah pada 1 acara"),
    ("UPDATE event SET seatsTaken = 7", "en", "wrong in 1 event"),
  ])
  func `what follows from the rest is examined, and made anew on request`(
    sql: String, language: String, words: String
  ) throws {
    let work = try workplace(language: language)
    try change(sql, in: work)
    let found = try work.juara("doctor")
    #expect(found.status == 2 && found.output.contains(words), "\(found.output)\(found.errors)")
    #expect(found.output.contains("juara doctor --repair"))
    try work.juara("doctor", "--repair").done()
    try work.juara("doctor").done()
  }

  @Test(arguments: [
    (
      "PRAGMA ignore_check_constraints = ON; UPDATE event SET code = 'x-'",
      "CHECK constraint failed",
      "id"
    ),
    ("PRAGMA foreign_keys = OFF; DELETE FROM participant", "refers to a participant", "en"),
    ("PRAGMA foreign_keys = OFF; DELETE FROM participant", "menyebut participant", "id"),
    ("UPDATE question SET options = '[1]'", "question.options", "en"),
    ("UPDATE library SET timeZone = 'Mars'", "library.timeZone", "en"),
  ])
  func `what cannot be made anew is told with its place`(
    sql: String, words: String, language: String
  ) throws {
    let work = try workplace(language: language)
    try work.juara(
      "event", "question", "add", "baca", "ukuran", "--text", "Ukuran", "--type",
      "choice", "--option", "S", "--option", "M"
    ).done()
    try change(sql, in: work)
    let found = try work.juara("doctor", "--language", language)
    #expect(found.status == 2 && found.output.contains(words), "\(found.output)\(found.errors)")
    #expect(found.output.contains("juara restore"))
  }
}
