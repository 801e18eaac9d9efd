/// A full name as its person writes it: one field, as many Indonesians have no family name.
public struct PersonName: Hashable, Sendable {
  /// The typed name in Unicode's composed form (NFC), without surrounding space.
  public let text: String

  /// The form for comparing; see ``NameKey/key(of:)``.
  public let key: String

  public static let longest = 200

  /// Nil if empty, mere punctuation, over ``longest``, or with a control or direction override.
  public init?(_ typed: String) {
    let text = TextNormalization.trimmed(typed)
    guard text.unicodeScalars.count <= PersonName.longest, !TextNormalization.hasControls(text)
    else { return nil }
    let key = NameKey.key(of: text)
    guard !key.isEmpty else { return nil }
    self.text = text
    self.key = key
  }
}
