public import Juara

/// What the audit log keeps for programs, as people read it.
extension Wording {
  /// What changed, field by field: Juara's own words in the reader's language and times in the
  /// library's zone; what people typed as they typed it.
  public func changes(
    _ changes: [AuditEntry.Change], of subject: AuditEntry.Subject
  ) -> String {
    changes.map { change in
      func text(_ value: String?) -> String {
        value.map { self.value($0, of: change.field, subject) } ?? "–"
      }
      return "\(field(change.field)): \(text(change.old)) → \(text(change.new))"
    }
    .joined(separator: "; ")
  }

  private func value(
    _ value: String, of field: String, _ subject: AuditEntry.Subject
  ) -> String {
    if field.hasSuffix("At") || field == "consentDeadline", let instant = Instant(value) {
      return shortInstant(instant)
    }
    return word(value, of: field) ?? state(value, of: field, subject) ?? value
  }

  /// A word that means the same wherever its field stands; nil for what people typed.
  private func word(_ value: String, of field: String) -> String? {
    switch field {
    case "status": RegistrationStatus(rawValue: value).map { label($0) }
    case "purpose", "guardianConsent": Consent.Purpose(rawValue: value).map { label($0) }
    case "registrationPer": EventPlan.RegistrationScope(rawValue: value).map { label($0) }
    case "waitingList": EventPlan.WaitingRule(rawValue: value).map { label($0) }
    case "groupMeasure": GroupScoring.Measure(rawValue: value).map { label($0) }
    case "type": Question.Kind(rawValue: value).map { label($0) }
    case "rankedBy": RankingKey(value).map { label($0) }
    case "activity": Activity(value).map { label($0) }
    case "juryMethod", "combined.juryBy": JuryMethod(rawValue: value).map { label($0) }
    case "source":
      Standings.Source.Kind(rawValue: value).flatMap { Standings.Source($0) }.map { label($0) }
    case "isRequired", "distinctTitles", "blindJury":
      ["yes": say("ya", "yes"), "true": say("ya", "yes")][value] ?? say("tidak", "no")
    case "goals":
      value.split(separator: ", ")
        .map { text in Achievement.Goal(String(text)).map { goal($0) } ?? String(text) }
        .joined(separator: ", ")
    case "cancelCause", "voidCause", "revokeCause":
      EndReason.Cause(rawValue: value).map { label($0) }
    default: nil
    }
  }

  /// A word that each kind of thing has its own of.
  private func state(
    _ value: String, of field: String, _ subject: AuditEntry.Subject
  ) -> String? {
    switch (subject, field) {
    case (.event, "kind"), (.challenge, "kind"): Event.Kind(rawValue: value).map { label($0) }
    case (.event, "state"), (.challenge, "state"): Event.State(rawValue: value).map { label($0) }
    case (.group, "kind"): Group.Kind(rawValue: value).map { label($0) }
    case (.achievement, "kind"): Achievement.Kind(rawValue: value).map { label($0) }
    case (.certificate, "kind"): Certificate.Kind(rawValue: value).map { label($0) }
    case (.award, "kind"):
      [
        "top": say("beberapa tempat teratas", "top places"),
        "place": say("satu tempat", "one place"),
        "choice": say("pilihan petugas atau juri", "staff's or the jury's choice"),
      ][value]
    case (.entrant, "state"): EntrantState(rawValue: value).map { label($0) }
    case (.review, "state"): BookReview.State(rawValue: value).map { label($0) }
    case (.consent, "method"): Consent.Method(rawValue: value).map { label($0) }
    case (.library, "language"): Language(rawValue: value).map { label($0) }
    case (.project, _) where field.hasSuffix(".state"):
      Milestone.State(rawValue: value).map { label($0) }
    default: nil
    }
  }
}
