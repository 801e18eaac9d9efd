package import Juara

/// What was done to a challenge's conditions and scores, confirmed in a sentence.
extension Wording {
  /// A list was added.
  package func listAdded(_ name: String, titles: Int) -> String {
    say(
      "Daftar “\(name)” ditambahkan: \(number(titles)) judul. Semua skor dihitung ulang.",
      "Added the list “\(name)” of \(number(titles)) \(titles == 1 ? "title" : "titles"). Everybody was scored anew."
    )
  }

  /// Something of a challenge was taken away.
  package func conditionRemoved(_ name: String) -> String {
    say("“\(name)” dihapus.", "Removed “\(name)”.")
  }

  /// A tier or badge was added.
  package func achievementAdded(_ achievement: Achievement) -> String {
    let text = "\(label(achievement.kind)) \(self.achievement(achievement))"
    return say("Ditambahkan: \(text).", "Added the \(text).")
  }

  /// A language's quota was set or taken away.
  package func languageSet(_ language: LanguageTag, atLeast: Int?) -> String {
    guard let atLeast else {
      return say(
        "Tidak ada lagi syarat bahasa \(name(of: language)).",
        "Nothing need be in \(name(of: language)) any more.")
    }
    return say(
      "Bahasa lain dihitung setelah \(number(atLeast)) bacaan berbahasa \(name(of: language)).",
      "Other languages count once \(number(atLeast)) works are in \(name(of: language)).")
  }

  /// The points for days in a row were set or taken away.
  package func streakSet(_ bonus: StreakBonus?) -> String {
    guard let bonus else {
      return say(
        "Hari berturut-turut tidak lagi diberi poin.", "Days in a row earn no points any more.")
    }
    return self.bonus(bonus) + "."
  }

  /// Everybody was scored anew.
  package func rebuilt(_ code: String) -> String {
    say("Semua skor di “\(code)” dihitung ulang.", "Scored everybody in “\(code)” anew.")
  }
}
