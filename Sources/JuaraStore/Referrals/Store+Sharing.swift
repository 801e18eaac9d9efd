import GRDB
package import Juara

extension Store {
  /// Gives a code for sharing to each event that has none and was published without one.
  package func makeSharingCodes(by audit: AuditContext) throws {
    guard try !read({ db in try Self.withoutSharingCode(db).isEmpty }) else { return }
    try write(by: audit) { context in
      for event in try Self.withoutSharingCode(context.db) {
        try makeSharingCode(context, for: Event.fetch(context.db, event))
      }
    }
  }

  /// The same for one event, within its publication.
  func makeSharingCode(_ context: WriteContext, for event: Event) throws {
    guard try Referral.sharing(context.db, event.id) == nil else { return }
    let name =
      PersonName(String(event.plan.title.prefix(200))) ?? PersonName(event.code.text)
    guard let name else { return }
    _ = try createReferral(
      context,
      ReferralDraft(kind: .sharing, event: event.code.text, terms: ReferralTerms(name: name)))
  }

  private static func withoutSharingCode(_ db: Database) throws -> [Identifier<Event>] {
    try db.values(
      """
      SELECT id FROM event WHERE state = 'published' AND NOT EXISTS (
        SELECT * FROM referral WHERE eventId = event.id AND kind = 'sharing') ORDER BY id
      """)
  }

  /// Whether it is the code of a referral, whichever event that stands for.
  package func knowsReferral(_ code: ReferralCode) throws -> Bool {
    try read { db in try db.exists("SELECT * FROM referral WHERE code = ?", [code]) }
  }
}

extension Referral {
  /// What the event's visitors share it by.
  static func sharing(_ db: Database, _ event: Identifier<Event>) throws -> ReferralCode? {
    try db.first("SELECT code FROM referral WHERE eventId = ? AND kind = 'sharing'", [event])
  }
}
