import GRDB
package import Juara

/// The page that somebody who registers has open already.
package struct OpenPersonalPage: Sendable {
  package let session: SecretToken
  /// Those of whom it shows everything.
  package let shown: Set<Identifier<Participant>>
  /// The digest of its link's token.
  private let link: String

  package init(_ session: SecretToken, shows access: PersonalAccess) {
    self.session = session
    link = access.link
    shown = Set(access.people.filter(\.seesEverything).map(\.participant.id))
  }

  func showsAll(_ members: [FamilyMember]) -> Bool {
    members.allSatisfy { shown.contains($0.participant.id) }
  }

  func isOpen(by link: SecretToken) -> Bool { self.link == link.hash(for: "link") }
}

extension Store {
  /// Opens the page that a personal link leads to, by a token that is drawn for it alone; nil where the
  /// link opens nothing.
  /// - Parameter old: The token of the page that the browser has had open, which closes.
  package func openPersonalPage(
    by link: SecretToken, ending old: SecretToken? = nil, at now: Instant
  ) throws -> SecretToken? {
    try write { db in
      let hash = link.hash(for: "link")
      guard try Self.personalAccess(db, link: hash, at: now) != nil else { return nil }
      if let old { try SessionTable.personal.end(db, old) }
      return try begin(db, by: hash, at: now)
    }
  }

  /// Opens the page of a family that has just registered, unless the one that is open shows all of them.
  func openPersonalPage(
    by link: SecretToken, showing members: [FamilyMember], instead open: OpenPersonalPage?,
    _ context: WriteContext
  ) throws -> SecretToken? {
    if let open {
      if open.showsAll(members) { return nil }
      try SessionTable.personal.end(context.db, open.session)
    }
    return try begin(context.db, by: link.hash(for: "link"), at: context.now)
  }

  /// Opens the page of a form that is sent again, in place of the one that it opened first; nil where that was
  /// closed or too much time has passed.
  func reopenPersonalPage(
    by link: SecretToken, openedAt: Instant, _ context: WriteContext
  ) throws -> SecretToken? {
    guard context.now <= openedAt.adding(seconds: PersonalLink.secondsToResend) else { return nil }
    let hash = link.hash(for: "link")
    try context.db.execute(
      "DELETE FROM personalSession WHERE linkHash = ? AND createdAt = ?", [hash, openedAt])
    guard context.db.changesCount > 0 else { return nil }
    // As old as the first, so that sent a third time it is the one that counts.
    return try begin(context.db, by: hash, at: openedAt)
  }

  private func begin(_ db: Database, by link: String, at now: Instant) throws -> SecretToken {
    try SessionTable.personal.begin(
      db, by: ["linkHash": link], for: PersonalLink.secondsOpen, at: now, drawing: generator)
  }

  package func closePersonalPage(_ token: SecretToken) throws {
    try write { db in try SessionTable.personal.end(db, token) }
  }

  /// Removes what is left of the pages whose time is over.
  package func sweepPersonalPages(at now: Instant) throws {
    try write { db in try SessionTable.personal.sweep(db, at: now) }
  }

  /// Closes the pages that are open by links for a person.
  static func closePersonalPages(_ db: Database, of id: Identifier<Participant>) throws {
    try db.execute(
      """
      DELETE FROM personalSession WHERE linkHash IN (
        SELECT tokenHash FROM personalLink
        JOIN personalLinkParticipant ON linkId = personalLink.id WHERE participantId = ?1
        UNION ALL
        SELECT linkHash FROM familyRegistration
        JOIN familyRegistrationEntrant ON familyId = familyRegistration.id
        JOIN registration ON registration.id = registrationId WHERE participantId = ?1)
      """, [id])
  }

  /// What a page that is open shows; nil where it was closed, its time is over, or its link opens nothing.
  package func personalAccess(
    session token: SecretToken, at now: Instant
  ) throws -> PersonalAccess? {
    try read { db in
      let link: String? = try db.first(
        "SELECT linkHash FROM personalSession WHERE tokenHash = ? AND expiresAt > ?",
        [SessionTable.personal.hash(token), now])
      return try link.flatMap { try Self.personalAccess(db, link: $0, at: now) }
    }
  }
}
