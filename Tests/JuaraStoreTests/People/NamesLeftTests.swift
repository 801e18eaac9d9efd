import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct NamesLeftTests {
  /// What is about hosts, authors, other people or the library, and is told to staff.
  private static let told: Set<String> = [
    "event.title", "event.place", "session.title",
    "session.place", "host.name", "host.affiliation", "project.mentor", "juror.name",
    "division.name", "awardBand.name", "achievement.name", "titleList.name", "quotation.author",
    "quotation.title", "readingListTitle.title", "readingListTitle.author", "staffReview.title",
    "staffReview.author", "survey.title", "surveyPlan.responsible", "group.name",
    "referral.name", "referral.contact", "answer.value", "registration.unmapped",
    "consent.givenBy", "consent.evidence", "postSource.value",
    // Of codes, addresses and books.
    "consent.textVersion", "survey.form", "judgedWork.link", "listedTitle.title",
    "listedTitle.author", "secretCode.word", "jurorConflict.school",
  ]

  /// What is of the library or another person, or cannot be a name.
  private static let others: Set<String> = [
    "library", "participant", "staff", "migrationChecksum", "headerMapping", "mappedColumn",
  ]

  private static let name = "Siti Zulaikha Rahasia"

  /// Writes the name wherever the schema takes it, but where somebody or a book is named, and into the
  /// audit log; answers in how many columns.
  private func markEverywhere(_ store: Store) throws -> Int {
    try store.queue.write { db in
      var marked = 0
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      for table in tables where !Self.others.contains(table) && !table.hasPrefix("sqlite_") {
        let columns = try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT' AND pk = 0",
          arguments: [table])
        for column in columns where isFree(table, column) {
          let text = "Catatan tentang Siti Zulaikha Rahasianya, #SitiZulaikhaRahasia."
          do {
            try db.inSavepoint {
              try db.execute(
                sql:
                  "UPDATE OR IGNORE \"\(table)\" SET \"\(column)\" = ? WHERE \"\(column)\" IS NOT NULL",
                arguments: [text])
              marked += db.changesCount > 0 ? 1 : 0
              return .commit
            }
          } catch is DatabaseError {}
        }
      }
      // Of its values only texts can name somebody.
      try db.execute(
        sql: "UPDATE postSource SET value = 'Kelas Siti Zulaikha Rahasia' WHERE fact = 'event'")
      try db.execute(
        sql: """
          INSERT INTO auditEntry (at, staff, action, subject, subjectId, changes)
          VALUES (0, 'Rina', 'created', 'tip', 1, '{"text":[null,"Kata Siti Zulaikha Rahasia."]}')
          """)
      return marked
    }
  }

  private func isFree(_ table: String, _ column: String) -> Bool {
    let isStaff = column == "staff" || column.hasSuffix("By")
    let isKey = column.hasSuffix("Key") || column == "key"
    return !isStaff && !isKey && !Self.told.contains("\(table).\(column)")
      && !["changes", "headers", "fileName"].contains(column)
  }

  @Test func `no table keeps the name of somebody erased, but where staff are told of it`() throws {
    let store = try Store.full()
    try store.importing(people: [.sample(Self.name, born: "1990-01-01")])
    let id = try store.person(Self.name).id
    #expect(try markEverywhere(store) > 20)
    let erasure = try store.erase(id, confirming: Self.name, by: .staff()).erasure
    #expect(erasure.textsChanged > 20)
    for (table, rows) in try store.dump() {
      for row in rows {
        let isNamed = NamesInText([row]).contains(Self.name)
        #expect(!isNamed, "\(table): \(row)")
      }
    }
    #expect(erasure.mentions.isEmpty)
  }

  @Test func `where a host, an author, a school or another's record has the name, staff are told`()
    throws
  {
    let store = try Store.full()
    try store.importing(people: [.sample(Self.name, born: "1990-01-01")])
    let id = try store.person(Self.name).id
    try store.execute(
      """
      UPDATE quotation SET author = '\(Self.name)';
      UPDATE event SET title = 'Kelas bersama \(Self.name)' WHERE code = 'kelas';
      UPDATE participant SET guardianName = '\(Self.name)' WHERE id = 1;
      UPDATE "group" SET name = 'Klub \(Self.name)' WHERE id = 1;
      """)
    let erasure = try store.erase(id, confirming: Self.name, by: .staff()).erasure
    #expect(
      erasure.mentions == [
        .event(EventCode("kelas")!), .text(.quotation, 1), .group(Identifier(1)),
        .person(Identifier(1)),
      ])
    #expect(try store.quotations()[0].draft.author == Self.name)
  }

  @Test func `a post written before somebody registered goes with the name, where it is published`()
    throws
  {
    let store = try Store.sample()
    try store.makeEvent()
    let post = try store.makePost("Selamat, #SitiAminah!")
    try store.approvePosts([post.id], by: .staff())
    try store.recordPublication(of: post.id, on: .whatsapp, url: "https://a.id/1", by: .staff())
    let id = try store.enrol("Siti Aminah").participant
    let erasure = try store.erase(id, confirming: "Siti Aminah", by: .staff()).erasure
    #expect(erasure.published == [.post(number: post.id.rawValue, places: ["https://a.id/1"])])
    #expect(try store.post(post.id).text(for: .whatsapp) == "#")
  }

  @Test func `a post of a namesake who consents, or of a host, stays`() throws {
    let store = try Store.sample()
    try store.makeEvent()
    try store.publishEvent("bedah", by: .staff())
    let other = try store.enrol("Siti Aminah", born: "1990-01-01").participant
    try store.recordConsent(.sample(.postName), of: [other], by: .staff())
    let post = try store.makePost("Selamat, Siti Aminah!", areNamesChecked: true)
    let id = try store.enrol("Siti Aminah", born: "1991-01-01").participant
    let erasure = try store.erase(id, confirming: "Siti Aminah", by: .staff()).erasure
    #expect(try store.post(post.id).text(for: .whatsapp) == "Selamat, Siti Aminah!")
    #expect(erasure.mentions == [.text(.post, post.id.rawValue)])
  }

  @Test func `a name of one word is changed nowhere, and staff are told where it may be meant`()
    throws
  {
    let store = try Store.sample()
    try store.makeEvent()
    let id = try store.enrol("Bumi").participant
    let language = LanguageTag("id")!
    for (title, text) in [("Satu", "Bumi suka katalog."), ("Dua", "Bagian bumi mana?")] {
      try store.addTip(
        TipDraft(topic: Tip.Topic.allCases[0], title: title, text: text, language: language),
        by: .staff())
    }
    let erasure = try store.erase(id, confirming: "Bumi", by: .staff()).erasure
    #expect(erasure.mentions == [.text(.tip, 1)])
    #expect(erasure.textsChanged == 0)
  }
}
