/// Something wrong with a library's file.
package enum LibraryFault: Equatable, Sendable {
  /// In SQLite's words.
  case structure(String)
  /// A row refers to one that is not there.
  case reference(table: String, row: Int64?, to: String)
  case unreadable(UnreadableValue)
  /// So many entrants' scores are not what their entries are worth.
  case scores(challenge: EventCode, Int)
  /// So many people are not in the groups that their school and class name.
  case memberships(Int)
  /// So many events and sessions count other seats than are taken.
  case seats(Int)

  /// Whether it is put right by making anew what follows from the rest.
  package var isDerived: Bool {
    switch self {
    case .scores, .memberships, .seats: true
    case .structure(let words): words.contains("index") && !words.contains("malformed")
    case .reference, .unreadable: false
    }
  }
}

/// What came of putting a backup in the place of a library.
package struct Restoration: Equatable, Sendable {
  /// Where the library that was there is now; nil where there was none.
  package var kept: String?
  /// Those who had been erased since the backup was made, and were erased again.
  package var erasures: [Erasure] = []
  /// Whether it could be read who had been erased.
  package var knowsErasures = true

  package init() {}
}
