/// The state's numbers of people, which a library has no need of and Juara never keeps: of an identity
/// card (KTP, NIK), of a family's card (KK) and of a pupil (NISN).
public enum IdentityNumber {
  private static let words: Set<String> = ["nik", "ktp", "ektp", "nisn", "kk"]
  private static let phrases: [[String]] = [
    ["induk", "kependudukan"], ["tanda", "penduduk"], ["kartu", "keluarga"],
    ["induk", "siswa", "nasional"], ["identity", "card"], ["national", "id"],
  ]

  /// Whether a column's header or a question asks for one.
  public static func isAskedFor(by text: String) -> Bool {
    let asked = text.lowercased().split { !$0.isLetter }.map(String.init)
    return asked.contains(where: words.contains)
      || phrases.contains { phrase in
        asked.indices.contains { asked[$0...].starts(with: phrase) }
      }
  }
}
