/// A full name as its person writes it: one field, as many Indonesians have no family name.
public struct PersonName: Hashable, Sendable {
  /// The typed name in Unicode's composed form (NFC), with one space for any white space inside.
  public let text: String

  /// The form for comparing; see ``NameKey/key(of:)``.
  public let key: String

  public static let longest = 200

  /// Nil if the name is empty or mere punctuation, longer than ``longest``, or contains a control
  /// character other than a tab or line break, or a writing direction override.
  public init?(_ typed: String) {
    let text = TextNormalization.singleSpaced(TextNormalization.trimmed(typed))
    guard text.unicodeScalars.count <= PersonName.longest, !TextNormalization.hasControls(text)
    else { return nil }
    let key = NameKey.key(of: text)
    guard !key.isEmpty else { return nil }
    self.text = text
    self.key = key
  }
}
