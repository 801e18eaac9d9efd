import GRDB
package import Juara

package struct ReferralListing: Equatable, Sendable {
  package let referral: Referral
  /// How many registrations carry its code, as their first or their last.
  package let registrations: Int
  /// How often pages of the website were shown with it.
  package let pageVisits: Int
}

extension Store {
  @discardableResult
  package func addReferral(_ draft: ReferralDraft, by audit: AuditContext) throws -> Referral {
    if draft.kind == .sharing { throw ReferralRefusal.madeByPublishing }
    return try write(by: audit) { context in try createReferral(context, draft) }
  }

  /// The same within a transaction under way, as for a post that gets its own.
  func createReferral(_ context: WriteContext, _ draft: ReferralDraft) throws -> Referral {
    let (db, terms) = (context.db, draft.terms)
    try terms.check(for: draft.kind)
    let event = try draft.event.map { try Event.fetch(db, code: $0) }
    try terms.checkIsFree(db, kind: draft.kind, event: event?.code)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO referral (code, kind, eventId, name, nameKey, contact, agreedFrom, agreedUntil,
          createdAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING
        """)
    repeat {
      let code = generator.draw { ReferralCode.drawn(using: &$0) }
      try statement.execute(arguments: [
        code, draft.kind, event?.id, terms.name, terms.name.key, terms.contact, terms.agreedFrom,
        terms.agreedUntil, context.now,
      ])
    } while db.changesCount == 0
    let referral = try Referral.one(
      Referral.first(db, Referral.withEvent + "WHERE referral.id = ?", [db.lastInsertedRowID]))
    try context.log(
      .created, .referral, referral.id,
      .creating(
        [
          ("code", referral.code.text), ("kind", referral.kind.rawValue),
          ("event", referral.event?.text),
        ] + terms.fields))
    return referral
  }

  /// By a code, or by a name that one alone has.
  package func referral(_ typed: String) throws -> Referral {
    try read { db in try Referral.fetch(db, typed) }
  }

  /// By kind and name.
  /// - Parameter code: Only those of this event, and those of any.
  package func referrals(of code: String? = nil) throws -> [ReferralListing] {
    try read { db in
      let event = try code.map { try Event.fetch(db, code: $0).id }
      return try db.rows(
        """
        SELECT \(Referral.columns), (
          SELECT count(*) FROM registration
          WHERE firstReferral = referral.code OR lastReferral = referral.code),
          (SELECT ifnull(sum(visits), 0) FROM pageVisit WHERE referralId = referral.id)
        FROM referral \(Referral.withEvent)
        WHERE ?1 IS NULL OR eventId IS NULL OR eventId = ?1
        ORDER BY referral.kind, referral.nameKey, referral.id
        """, [event]
      ).map {
        ReferralListing(
          referral: try $0.record(), registrations: try $0[Referral.columns.count],
          pageVisits: try $0[Referral.columns.count + 1])
      }
    }
  }

  @discardableResult
  package func editReferral(
    _ typed: String, by audit: AuditContext, _ change: (inout ReferralTerms) throws -> Void
  ) throws -> Referral {
    try write(by: audit) { context in
      let before = try Referral.fetch(context.db, typed)
      var after = before
      try change(&after.terms)
      let terms = after.terms
      try terms.check(for: before.kind)
      if terms.name.key != before.terms.name.key {
        try terms.checkIsFree(context.db, kind: before.kind, event: before.event)
      }
      let changes = before.terms.changes(to: terms)
      guard !changes.isEmpty else { return before }
      try context.db.update(
        "referral", is: before.id,
        [
          "name": terms.name, "nameKey": terms.name.key, "contact": terms.contact,
          "agreedFrom": terms.agreedFrom, "agreedUntil": terms.agreedUntil,
        ])
      try context.log(.edited, .referral, before.id, changes)
      return after
    }
  }

  /// Removes one that nobody has come by.
  @discardableResult
  package func removeReferral(_ typed: String, by audit: AuditContext) throws -> Referral {
    try write(by: audit) { context in
      let referral = try Referral.fetch(context.db, typed)
      if referral.kind == .sharing, let event = referral.event {
        throw ReferralRefusal.inShareLinks(referral.code, event)
      }
      let registrations = try context.db.count(
        "SELECT count(*) FROM registration WHERE firstReferral = ?1 OR lastReferral = ?1",
        [referral.code])
      if registrations > 0 {
        throw ReferralRefusal.inUse(referral.code, registrations: registrations)
      }
      if try context.db.exists("SELECT * FROM post WHERE referralId = ?", [referral.id]) {
        throw ReferralRefusal.inPost(referral.code)
      }
      try PageVisits.forget(context.db, referral.id)
      try context.db.execute("DELETE FROM referral WHERE id = ?", [referral.id])
      try context.log(
        .removed, .referral, referral.id, [.init("code", from: referral.code.text, to: nil)])
      return referral
    }
  }

  /// The link of an event's form with a referral's code, or of its page on the website.
  /// - Parameters:
  ///   - code: The event, where the referral stands for any.
  ///   - site: The website's address, to lead to the page.
  package func link(
    of typed: String, for code: String? = nil, on site: String? = nil
  ) throws -> String {
    try read { db in
      let referral = try Referral.fetch(db, typed)
      if let code, let own = referral.event, own.text != code {
        throw ReferralRefusal.otherEvent(referral.code, own)
      }
      guard let code = code ?? referral.event?.text else {
        throw ReferralRefusal.needsEvent(referral.code)
      }
      let event = try Event.fetch(db, code: code)
      if let site { return "\(site)/events/\(event.code)?src=\(referral.code)" }
      guard let form = event.plan.formURL else { throw ReferralRefusal.noForm(event.code) }
      guard let link = FormLink(form).filled(with: referral.code) else {
        throw ReferralRefusal.noPlaceForCode(event.code)
      }
      return link
    }
  }

  /// Whether anybody came to an event by a code.
  package func hasReferrals(_ code: String) throws -> Bool {
    try read { db in
      try db.exists(
        "SELECT * FROM registration WHERE eventId = ? AND lastReferral IS NOT NULL",
        [try Event.fetch(db, code: code).id])
    }
  }
}

extension ReferralTerms {
  /// Two posts may be called alike, as they take their names from texts.
  fileprivate func checkIsFree(
    _ db: Database, kind: Referral.Kind, event: EventCode?
  ) throws {
    guard kind != .post else { return }
    let other: ReferralCode? = try db.first(
      """
      SELECT referral.code FROM referral \(Referral.withEvent)
      WHERE nameKey = ? AND referral.kind = ? AND event.code IS ?
      """, [name.key, kind, event])
    if let other { throw ReferralRefusal.nameTaken(name.text, code: other) }
  }
}

extension Referral: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, code, kind, eventCode, name, contact, agreedFrom, agreedUntil
  }

  package static let columns = ColumnList("referral", Column.self, [.eventCode: "event.code"])

  package init(_ row: RecordRow<Referral>) throws {
    try self.init(
      id: row[.id], code: row[.code], kind: row[.kind], event: row[.eventCode],
      terms: ReferralTerms(
        name: row[.name], contact: row[.contact], agreedFrom: row[.agreedFrom],
        agreedUntil: row[.agreedUntil]))
  }

  static let withEvent = "LEFT JOIN event ON event.id = referral.eventId "

  static func fetch(_ db: Database, _ typed: String) throws -> Referral {
    if let code = ReferralCode(typed),
      let referral = try first(db, withEvent + "WHERE referral.code = ?", [code])
    {
      return referral
    }
    var named = try all(db, withEvent + "WHERE nameKey = ?", [NameKey.key(of: typed)])
    // One for sharing has its event's title, which a post may have too.
    if named.contains(where: { $0.kind != .sharing }) { named.removeAll { $0.kind == .sharing } }
    if named.count == 1 { return named[0] }
    let nearest =
      named.isEmpty
      ? NearestNames.to(
        typed, among: try all(db, withEvent).flatMap { [$0.code.text, $0.terms.name.text] })
      : named.map(\.code.text)
    throw NotFound.referral(typed, nearest: nearest)
  }
}

extension Registration {
  /// Notes the code by which the person came now; the first one stays.
  func take(_ db: Database, _ code: ReferralCode) throws -> [AuditEntry.Change] {
    guard lastReferral != code else { return [] }
    try db.update(
      "registration", is: id, ["firstReferral": firstReferral ?? code, "lastReferral": code])
    let first: [AuditEntry.Change] =
      firstReferral == nil ? [.init("firstReferral", from: nil, to: code.text)] : []
    return first + [.init("lastReferral", from: lastReferral?.text, to: code.text)]
  }
}
