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
