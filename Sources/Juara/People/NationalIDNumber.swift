/// State identity numbers (KTP/NIK, KK, NISN), which a library does not need and Juara never keeps.
package enum NationalIDNumber {
  private static let words: Set<String> = ["nik", "ktp", "ektp", "nisn", "kk"]
  private static let phrases: [[String]] = [
    ["induk", "kependudukan"], ["tanda", "penduduk"], ["kartu", "keluarga"],
    ["induk", "siswa", "nasional"], ["identity", "card"], ["national", "id"],
    ["nomor", "identitas"], ["no", "identitas"], ["identity", "number"],
  ]

  /// What a header is of: without brackets, and without the document it is to agree with, as in
  /// `Nama lengkap sesuai KTP`.
  private static func subject(of text: String) -> Substring {
    var subject = ""
    var depth = 0
    for character in text.lowercased() {
      if character == "(" { depth += 1 }
      if depth == 0 { subject.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    let bare = subject.firstRange(of: "sesuai").map { subject[..<$0.lowerBound] } ?? subject[...]
    return bare.contains(where: \.isLetter) ? bare : text.lowercased()[...]
  }

  /// Whether a column header or question asks for one.
  package static func isAskedFor(by text: String) -> Bool {
    let asked = Self.subject(of: text).split { !$0.isLetter }.map(String.init)
    return asked.contains(where: words.contains)
      || phrases.contains { phrase in
        asked.indices.contains { asked[$0...].starts(with: phrase) }
      }
  }
}
