/// One line of the library's memory: who changed what, when, from what to what.
public struct AuditEntry: Equatable, Sendable {
  /// What was done.
  public enum Action: String, CaseIterable, Sendable {
    case approved, appealed, featured
    case marked, drawn
    case created, edited, published, cancelled, registered, promoted, expired, imported, undone
    case voided, recorded, withdrawn, joined, left, restored, copied
    case attended, checkInUndone = "check_in_undone", sent
    case removed, declined
    case frozen, lifted, decided, reopened
    case issued, revoked
    case merged, markedDistinct = "marked_distinct", erased
    case forgotten
  }

  /// What kind of thing it was done to.
  public enum Subject: String, CaseIterable, Sendable {
    case library, event, question, registration, participant, group, consent, challenge, rule, entry
    case `import`, project, work
    case titleList, achievement, secretCode, review
    case criterion, juror, draw
    case template
    case division, entrant, award
    case certificate
    case mapping
  }

  /// One field that changed.
  public struct Change: Equatable, Sendable {
    /// The field's name, as the database spells it.
    public var field: String
    /// Its value before; nil where there was none.
    public var old: String?
    /// Its value after; nil where there is none.
    public var new: String?

    /// `field` went from `old` to `new`.
    public init(_ field: String, from old: String?, to new: String?) {
      self.field = field
      self.old = old
      self.new = new
    }

    /// The fields of something new, those left out that have no value.
    public static func creating(
      _ fields: [(field: String, value: String?)]
    ) -> [Change] {
      fields.compactMap { $0.value == nil ? nil : Change($0.field, from: nil, to: $0.value) }
    }

    /// What differs between two lists of the same fields in the same order.
    public static func between(
      _ old: [(field: String, value: String?)], _ new: [(field: String, value: String?)]
    ) -> [Change] {
      zip(old, new).compactMap { old, new in
        old.value == new.value ? nil : Change(old.field, from: old.value, to: new.value)
      }
    }
  }

  /// The entry's number, in the order of the acts.
  public var id: Identifier<AuditEntry>
  /// Who, and when.
  public var audit: AuditContext
  /// What was done.
  public var action: Action
  /// To what kind of thing.
  public var subject: Subject
  /// To which one.
  public var subjectID: Int64
  /// The import it was a part of, if it was.
  public var importID: Identifier<Import>?
  /// What changed, field by field.
  public var changes: [Change]

  /// An entry as the file keeps it.
  public init(
    id: Identifier<AuditEntry>, by audit: AuditContext, action: Action, subject: Subject,
    subjectID: Int64, importID: Identifier<Import>?, changes: [Change]
  ) {
    self.id = id
    self.audit = audit
    self.action = action
    self.subject = subject
    self.subjectID = subjectID
    self.importID = importID
    self.changes = changes
  }
}

/// Who acts, and when: every change is signed.
public struct AuditContext: Equatable, Sendable {
  /// The name of the member of staff.
  public var staff: String
  /// The instant of the act.
  public var at: Instant

  /// Signs as `staff` at an instant.
  public init(staff: String, at: Instant) {
    self.staff = staff
    self.at = at
  }
}

/// Why something was cancelled, voided or revoked.
public enum EndReason: Equatable, Sendable {
  /// In the words of staff.
  case stated(String)
  /// By the program itself.
  case caused(Cause)

  /// Why the program itself ends something.
  public enum Cause: String, CaseIterable, Sendable {
    /// No guardian's consent came by the deadline.
    case consentDeadline = "consent_deadline"
    /// Two records of one person became one.
    case merged
    /// The person was erased.
    case erased
    /// The import that brought it was undone.
    case importUndone = "import_undone"
    /// Staff withdrew it while they were still entering.
    case mistyped
  }
}

extension Library {
  /// The fields in which two states of the library differ, as the audit log keeps them.
  public func changes(to newer: Library) -> [AuditEntry.Change] {
    AuditEntry.Change.between(fields, newer.fields)
  }

  private var fields: [(field: String, value: String?)] {
    [
      ("name", name), ("timeZone", zone.identifier), ("language", language.rawValue),
      ("countryCode", countryCode), ("ageOfMajority", String(ageOfMajority)),
      ("contact", contact), ("retentionDays", retention.map { String($0.days) }),
    ]
  }
}
