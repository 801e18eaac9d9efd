/// One line of the library's memory: who changed what, when, from what to what.
public struct AuditEntry: Equatable, Sendable {
  /// What was done.
  public enum Action: String, CaseIterable, Sendable {
    case approved, appealed, featured
    case marked, drawn
    case created, edited, published, cancelled, registered, promoted, expired, imported, undone
    case voided, recorded, withdrawn, joined, left, restored, copied
    case attended, takenBack = "taken_back", told
    case removed, declined
    case frozen, lifted, decided, reopened
    case issued, revoked
    case merged, setApart = "set-apart", erased
    case forgotten
  }

  /// What kind of thing it was done to.
  public enum Subject: String, CaseIterable, Sendable {
    case library, event, question, registration, participant, group, consent, challenge, rule, entry
    case batch, project, work
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
  public var batch: Identifier<Batch>?
  /// What changed, field by field.
  public var changes: [Change]

  public init(
    id: Identifier<AuditEntry>, by audit: AuditContext, action: Action, subject: Subject,
    subjectID: Int64, batch: Identifier<Batch>?, changes: [Change]
  ) {
    self.id = id
    self.audit = audit
    self.action = action
    self.subject = subject
    self.subjectID = subjectID
    self.batch = batch
    self.changes = changes
  }
}

/// Who acts, and when: every change is signed.
public struct AuditContext: Equatable, Sendable {
  /// The name of the member of staff.
  public var staff: String
  /// The instant of the act.
  public var at: Instant

  public init(staff: String, at: Instant) {
    self.staff = staff
    self.at = at
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
