package struct AuditEntry: Equatable, Sendable {
  package enum Action: String, CaseIterable, Sendable {
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
    case answered, ignored, packed
    case signedIn = "signed_in", signedOut = "signed_out"
  }

  package enum Subject: String, CaseIterable, Sendable {
    case library, event, question, registration, participant, group, consent, challenge, rule, entry
    case `import`, project, work
    case titleList, achievement, secretCode, review
    case criterion, juror, draw
    case template
    case division, entrant, award
    case certificate
    case mapping
    case quotation, tip, readingList, staffReview, photo
    case referral
    case post, postTemplate, postSlot
    case faq, inquiry, spelling
    case survey
    case staff
  }

  package struct Change: Equatable, Sendable {
    /// The field's name, as the database spells it.
    package var field: String
    package var old: String?
    package var new: String?

    package init(_ field: String, from old: String?, to new: String?) {
      self.field = field
      self.old = old
      self.new = new
    }
  }

  package var id: Identifier<AuditEntry>
  package var audit: AuditContext
  package var action: Action
  package var subject: Subject
  package var subjectID: Int64
  package var importID: Identifier<Import>?
  package var changes: [Change]

  package init(
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

package typealias AuditFields = [(field: String, value: String?)]

extension [AuditEntry.Change] {
  package static func creating(_ fields: AuditFields) -> Self {
    fields.compactMap { $0.value == nil ? nil : .init($0.field, from: nil, to: $0.value) }
  }

  /// The differences between two lists of the same fields in the same order.
  package static func between(_ old: AuditFields, _ new: AuditFields) -> Self {
    zip(old, new).compactMap { old, new in
      old.value == new.value ? nil : .init(old.field, from: old.value, to: new.value)
    }
  }
}

package struct AuditContext: Equatable, Sendable {
  /// Who signs what visitors of the website do.
  package static let website = "juara-web"

  package var staff: String
  package var at: Instant

  package init(staff: String, at: Instant) {
    self.staff = staff
    self.at = at
  }
}

/// A reason is asked for and none is given.
public struct MissingReason: Error, Equatable, Sendable {
  public init() {}
}

extension Library {
  package func changes(to newer: Library) -> [AuditEntry.Change] {
    [AuditEntry.Change].between(fields, newer.fields)
  }

  private var fields: AuditFields {
    [
      ("name", name), ("timeZone", zone.identifier), ("language", language.rawValue),
      ("countryCode", countryCode), ("ageOfMajority", String(ageOfMajority)),
      ("contact", contact), ("retentionDays", retention.map { String($0.days) }),
      ("needsSecondApprover", needsSecondApprover ? "yes" : "no"),
      ("colour", appearance.colour.text), ("accentColour", appearance.accent.text),
      ("font", appearance.font), ("quotationFont", appearance.quotationFont),
      ("city", city), ("signatoryName", signatory.name),
      ("signatoryPosition", signatory.position),
      ("signatoryNumber", signatory.employeeNumber),
    ]
  }
}

package enum EndReason: Equatable, Sendable {
  case stated(String)
  case caused(Cause)

  package enum Cause: String, CaseIterable, Sendable {
    /// No guardian's consent came by the deadline.
    case consentDeadline = "consent_deadline"
    /// The place was handed over to another person.
    case transferred
    /// The guardian refused it.
    case consentRefused = "consent_refused"
    /// Two records of one person became one.
    case merged
    case erased
    case importUndone = "import_undone"
    /// Staff withdrew it while they were still entering.
    case mistyped
    /// The family did it itself, by its personal link.
    case website
  }
}
