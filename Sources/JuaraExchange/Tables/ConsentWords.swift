/// The words by which a form's answer is a consent or is none, in Indonesian and English.
enum ConsentWords {
  private static let yes: Set<String> = [
    "ya", "iya", "y", "yes", "true", "setuju", "menyetujui", "mengizinkan", "mengijinkan",
    "diizinkan", "izin", "ijin", "bersedia", "agree", "agreed", "consent",
  ]
  private static let no: Set<String> = [
    "tidak", "tdk", "belum", "bukan", "tanpa", "menolak", "no", "n", "not", "don", "dont", "false",
  ]
  private static let speaker: Set<String> = ["saya", "kami", "dengan", "i", "we"]

  /// Yes, no, or nil where the text says neither for certain.
  ///
  /// The first word decides. Where the guardian speaks (`Saya`, `I`), one of the next few words has
  /// to be a yes, and none a no: what `Saya tidak keberatan` means is for staff to say.
  static func answer(_ text: String) -> Bool? {
    if text == "Ya" || text == "Yes" { return true }
    let text = text.lowercased()
    let words = text.split { !$0.isLetter }.map(String.init)
    guard let first = words.first, text.first?.isLetter == true else { return nil }
    // `Ya/Tidak` is a question that nobody answered.
    if text.dropFirst(first.count).first(where: { $0 != " " }) == "/" { return nil }
    if no.contains(first) { return false }
    if yes.contains(first) { return true }
    guard speaker.contains(first), !words.contains(where: no.contains) else { return nil }
    return words.dropFirst().prefix(5).contains(where: yes.contains) ? true : nil
  }
}
