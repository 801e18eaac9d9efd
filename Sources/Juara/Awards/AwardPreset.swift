/// A ready set of awards.
public enum AwardPreset: String, CaseIterable, Sendable {
  /// Juara I–III, Harapan I–III and Favorit, as Indonesian contests give them.
  case juaraHarapanFavorit = "juara-harapan-favorit"

  /// What it sets out, the highest first.
  public var bands: [(name: String, terms: AwardBand.Terms)] {
    switch self {
    case .juaraHarapanFavorit:
      [
        ("Juara I", .place(1)), ("Juara II", .place(2)), ("Juara III", .place(3)),
        ("Harapan I", .place(4)), ("Harapan II", .place(5)), ("Harapan III", .place(6)),
        ("Favorit", .choice),
      ]
    }
  }
}
