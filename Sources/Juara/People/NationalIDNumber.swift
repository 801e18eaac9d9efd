/// State identity numbers (KTP/NIK, KK, NISN), which a library does not need and Juara never keeps.
package enum NationalIDNumber {
  private static let words: Set<String> = ["nik", "ktp", "ektp", "nisn", "kk"]
  private static let phrases: [[String]] = [
    ["induk", "kependudukan"], ["tanda", "penduduk"], ["kartu", "keluarga"],
    ["induk", "siswa", "nasional"], ["identity", "card"], ["national", "id"],
  ]

  package static func isAskedFor(by text: String) -> Bool {
    let asked = text.lowercased().split { !$0.isLetter }.map(String.init)
    return asked.contains(where: words.contains)
      || phrases.contains { phrase in
        asked.indices.contains { asked[$0...].starts(with: phrase) }
      }
  }
}
