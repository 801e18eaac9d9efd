import GRDB
package import Juara

package struct StaffListing: Equatable, Sendable {
  package let member: StaffMember
  /// Until when a code can be used that has not been; nil if there is none.
  package let codeExpiresAt: Instant?
  /// On how many devices the person is signed in.
  package let sessions: Int
}

extension Store {
  /// An account for the website. A juror's belongs to the panels that have the juror of this name; where
  /// there is one already, it gets these panels too.
  @discardableResult
  package func addStaff(
    _ name: PersonName, as role: StaffMember.Role, judging challenges: [String] = [],
    by audit: AuditContext
  ) throws -> StaffMember {
    try write(by: audit) { context in
      let db = context.db
      if role == .juror, challenges.isEmpty { throw StaffRefusal.needsChallenge }
      if role != .juror, !challenges.isEmpty { throw StaffRefusal.challengeIsForJurors }
      let id: Identifier<StaffMember>
      if let known = try StaffMember.first(db, "nameKey = ?", [name.key]) {
        guard role == .juror, known.role == .juror else {
          throw StaffRefusal.nameTaken(known.name.text, known.role)
        }
        id = known.id
      } else {
        id = try db.insert(
          "staff",
          ["name": name, "nameKey": name.key, "role": role, "createdAt": context.now])
        try context.log(
          .created, .staff, id, .creating([("name", name.text), ("role", role.rawValue)]))
      }
      for code in challenges { try Self.join(context, id, name, code) }
      return try StaffMember.fetch(db, id)
    }
  }

  private static func join(
    _ context: WriteContext, _ id: Identifier<StaffMember>, _ name: PersonName, _ code: String
  ) throws {
    let challenge = try Challenge.fetch(context.db, code: code).event
    let juror = try Juror.fetch(context.db, named: name.text, of: challenge.id)
    let other: Identifier<StaffMember>? = try context.db.first(
      "SELECT staffId FROM staffJuror WHERE jurorId = ?", [juror.id])
    if let other {
      guard other == id else {
        let holder = try StaffMember.fetch(context.db, other)
        throw StaffRefusal.jurorTaken(juror.name.text, by: holder.name.text)
      }
      throw StaffRefusal.inPanelAlready(name.text, challenge.code)
    }
    try context.db.insert("staffJuror", ["jurorId": juror.id, "staffId": id])
    try context.log(
      .joined, .staff, id, [.init("challenge", from: nil, to: challenge.code.text)])
  }

  /// By name.
  package func staff(at now: Instant) throws -> [StaffListing] {
    try read { db in
      try StaffMember.all(db, "true").map { member in
        StaffListing(
          member: member,
          codeExpiresAt: try db.first(
            "SELECT expiresAt FROM signInCode WHERE staffId = ? AND expiresAt > ?",
            [member.id, now]),
          sessions: try db.count(
            "SELECT count(*) FROM staffSession WHERE staffId = ? AND expiresAt > ?",
            [member.id, now]))
      }
    }
  }

  /// Takes the account away; what the person did stays in the audit log by name.
  @discardableResult
  package func removeStaff(_ name: String, by audit: AuditContext) throws -> StaffMember {
    try write(by: audit) { context in
      let member = try StaffMember.fetch(context.db, named: name)
      try context.db.execute("DELETE FROM staff WHERE id = ?", [member.id])
      try context.log(
        .removed, .staff, member.id, [.init("name", from: member.name.text, to: nil)])
      return member
    }
  }

  /// Signs somebody out everywhere, and makes a code that was not used yet worthless.
  @discardableResult
  package func revokeStaffAccess(
    _ name: String, by audit: AuditContext
  ) throws -> (member: StaffMember, sessions: Int) {
    try write(by: audit) { context in
      let member = try StaffMember.fetch(context.db, named: name)
      try context.db.execute("DELETE FROM signInCode WHERE staffId = ?", [member.id])
      try context.db.execute("DELETE FROM staffSession WHERE staffId = ?", [member.id])
      let sessions = context.db.changesCount
      try context.log(.revoked, .staff, member.id)
      return (member, sessions)
    }
  }

  /// A new code, instead of the one that was not used yet.
  package func issueSignInCode(
    for name: String, days: Int, by audit: AuditContext
  ) throws -> (member: StaffMember, code: SignInCode, expiresAt: Instant) {
    try write(by: audit) { context in
      guard SignInCode.validity.contains(days) else { throw StaffRefusal.validity(days) }
      let member = try StaffMember.fetch(context.db, named: name)
      let code = generator.draw { SignInCode.drawn(using: &$0) }
      let expiresAt = context.now.adding(days: days)
      try context.db.execute(
        "INSERT OR REPLACE INTO signInCode (staffId, codeHash, expiresAt) VALUES (?, ?, ?)",
        [member.id, code.hash, expiresAt])
      try context.log(.issued, .staff, member.id, .creating([("expiresAt", expiresAt.iso8601)]))
      return (member, code, expiresAt)
    }
  }

  /// Signs in by a code, which is used up by it; nil where no valid one reads like that.
  /// - Parameter ending: The token of the session that the browser has had, which ends.
  package func signIn(
    _ code: SignInCode, for length: SignInLength, ending old: SecretToken? = nil, at now: Instant
  ) throws -> (member: StaffMember, token: SecretToken)? {
    try write { db in
      try db.execute("DELETE FROM signInCode WHERE expiresAt <= ?", [now])
      try SessionTable.staff.sweep(db, at: now)
      let id: Identifier<StaffMember>? = try db.first(
        "SELECT staffId FROM signInCode WHERE codeHash = ?", [code.hash])
      guard let id else { return nil }
      let member = try StaffMember.fetch(db, id)
      let context = WriteContext(
        db: db, library: try Library.fetch(db),
        audit: AuditContext(staff: member.name.text, at: now))
      try db.execute("DELETE FROM signInCode WHERE staffId = ?", [id])
      if let old { try SessionTable.staff.end(db, old) }
      let token = try SessionTable.staff.begin(
        db, by: ["staffId": id], for: length.seconds, at: now, drawing: generator)
      try context.log(.signedIn, .staff, id)
      return (member, token)
    }
  }

  /// Whose session it is; nil where none is valid.
  package func staffMember(session token: SecretToken, at now: Instant) throws -> StaffMember? {
    try read { db in
      let id: Identifier<StaffMember>? = try db.first(
        "SELECT staffId FROM staffSession WHERE tokenHash = ? AND expiresAt > ?",
        [SessionTable.staff.hash(token), now])
      return try id.map { try StaffMember.fetch(db, $0) }
    }
  }

  package func signOut(_ token: SecretToken, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let id: Identifier<StaffMember>? = try context.db.first(
        "SELECT staffId FROM staffSession WHERE tokenHash = ?", [SessionTable.staff.hash(token)])
      guard let id else { return }
      try SessionTable.staff.end(context.db, token)
      try context.log(.signedOut, .staff, id)
    }
  }
}

extension StaffMember {
  fileprivate static func all(
    _ db: Database, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [StaffMember] {
    let panels = try Dictionary(
      grouping: db.rows(
        """
        SELECT staffId, event.code, event.title, juror.name FROM staffJuror
        JOIN juror ON juror.id = jurorId JOIN event ON event.id = juror.challengeId
        ORDER BY event.startsAt DESC, event.code
        """)
    ) { try $0[0] as Identifier<StaffMember> }
    return try db.rows(
      "SELECT id, name, role FROM staff WHERE \(condition) ORDER BY nameKey", arguments
    ).map { row in
      let id: Identifier<StaffMember> = try row[0]
      return try StaffMember(
        id: id, name: row[1], role: row[2],
        panels: panels[id, default: []].map {
          try Panel(challenge: $0[1], title: $0[2], juror: $0[3])
        })
    }
  }

  fileprivate static func first(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> StaffMember? { try all(db, condition, arguments).first }

  fileprivate static func fetch(
    _ db: Database, _ id: Identifier<StaffMember>
  ) throws -> StaffMember {
    guard let member = try first(db, "id = ?", [id]) else {
      throw LibraryFileProblem.unreadable(UnreadableValue(table: "staff", column: "id"))
    }
    return member
  }

  fileprivate static func fetch(_ db: Database, named name: String) throws -> StaffMember {
    guard let member = try first(db, "nameKey = ?", [NameKey.key(of: name)]) else {
      throw StaffRefusal.unknown(name, known: try all(db, "true").map(\.name.text))
    }
    return member
  }
}
