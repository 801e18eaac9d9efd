package import Juara

extension Wording {
  package func sentence(_ uncountedReason: UncountedReason) -> String {
    switch uncountedReason {
    case .void: say("dianulir", "void")
    case .repeatedTitle(let id):
      say(
        "judul yang sama sudah dihitung di catatan \(id)",
        "the same title already counted in entry \(id)")
    case .repeatedLink(let id):
      say(
        "tautan yang sama sudah dihitung di catatan \(id)",
        "the same link already counted in entry \(id)")
    case .reviewTooShort(0, let needed):
      say(
        "belum ada resensi; perlu \(number(needed)) kata",
        "no review yet; it needs \(number(needed)) words")
    case .reviewTooShort(let words, let needed):
      say(
        "resensinya \(number(words)) kata; perlu \(number(needed))",
        "its review has \(number(words)) words; it needs \(number(needed))")
    case .notOnList(let names):
      say("tidak ada di daftar \(alternatives(names))", "not on the list \(alternatives(names))")
    case .waitsForList(let name, let read, let needed):
      say(
        "di luar daftar “\(name)”: dihitung setelah \(number(needed)) judulnya dibaca (baru \(number(read)))",
        "not on the list “\(name)”: counts once \(number(needed)) of its titles are read (\(number(read)) so far)"
      )
    case .waitsForLanguage(let language, let read, let needed):
      say(
        "bahasa lain: dihitung setelah \(number(needed)) berbahasa \(name(of: language)) (baru \(number(read)))",
        "another language: counts once \(number(needed)) are in \(name(of: language)) (\(number(read)) so far)"
      )
    case .entryLimit(let limit):
      say("paling banyak \(number(limit)) per catatan", "at most \(number(limit)) per entry")
    case .dailyLimit(let limit):
      say("paling banyak \(number(limit)) per hari", "at most \(number(limit)) per day")
    case .totalLimit(let limit):
      say("paling banyak \(number(limit)) seluruhnya", "at most \(number(limit)) in total")
    }
  }

  /// The language's name, or its tag if it has none here.
  package func name(of language: LanguageTag) -> String {
    switch language.description {
    case "id": say("Indonesia", "Indonesian")
    case "en": say("Inggris", "English")
    case "bjn": say("Banjar", "Banjarese")
    case "jv": say("Jawa", "Javanese")
    case "su": say("Sunda", "Sundanese")
    case "ar": say("Arab", "Arabic")
    case "zh": say("Tionghoa", "Chinese")
    default: "“\(language)”"
    }
  }

  package func list(_ list: TitleList, of activity: Activity?) -> String {
    let titles = say(
      "\(number(list.works.count)) judul",
      "\(number(list.works.count)) \(list.works.count == 1 ? "title" : "titles")")
    let asks =
      list.atLeast.map {
        say(
          "yang lain dihitung setelah \(number($0)) dibaca",
          "others count once \(number($0)) of them \($0 == 1 ? "is" : "are") read")
      } ?? say("hanya judul ini yang dihitung", "only these titles count")
    return "“\(list.name)”, \(titles)" + (activity.map { " (\($0))" } ?? "") + ": " + asks
  }

  package func quota(_ quota: LanguageQuota, of activity: Activity?) -> String {
    say(
      "\(name(of: quota.language)): yang lain dihitung setelah \(number(quota.atLeast)) dibaca",
      "\(name(of: quota.language)): others count once \(number(quota.atLeast)) \(quota.atLeast == 1 ? "is" : "are") read"
    )
      + (activity.map { " (\($0))" } ?? "")
  }

  package func bonus(_ bonus: StreakBonus) -> String {
    say(
      "\(number(bonus.points)) poin tiap \(number(bonus.days)) hari berturut-turut",
      "\(number(bonus.points)) \(bonus.points == 1 ? "point" : "points") for every \(number(bonus.days)) days in a row"
    )
  }

  package func goal(_ goal: Achievement.Goal) -> String {
    let count = number(goal.count)
    return switch goal.measure {
    case .points: say("\(count) poin", "\(count) points")
    case .entries: say("\(count) catatan", "\(count) \(goal.count == 1 ? "entry" : "entries")")
    case .titles: say("\(count) judul", "\(count) \(goal.count == 1 ? "title" : "titles")")
    case .streak: say("\(count) hari berturut-turut", "\(count) days in a row")
    case .reviews: say("\(count) resensi", "\(count) \(goal.count == 1 ? "review" : "reviews")")
    case .activity(let activity): "\(count) \(label(activity, after: goal.count))"
    case .list(let name): say("\(count) judul dari “\(name)”", "\(count) titles of “\(name)”")
    }
  }

  package func achievement(_ achievement: Achievement) -> String {
    "\(achievement.name): " + achievement.goals.map { goal($0) }.joined(separator: " + ")
  }

  package func label(_ kind: Achievement.Kind) -> String {
    switch kind {
    case .tier: say("tingkat", "tier")
    case .badge: say("lencana", "badge")
    }
  }

  /// When it was reached, or how much of each goal there is so far.
  package func progress(_ progress: ScoreExplanation.Progress) -> String {
    if let reachedOn = progress.reachedOn {
      return say("dicapai \(day(reachedOn))", "reached on \(day(reachedOn))")
    }
    return zip(progress.achievement.goals, progress.have).map { goal, have in
      say("\(number(have)) dari \(self.goal(goal))", "\(number(have)) of \(self.goal(goal))")
    }.joined(separator: " + ")
  }

  package func nobodyReached(_ kind: Achievement.Kind) -> String {
    switch kind {
    case .tier: say("Belum ada yang mencapainya.", "Nobody has reached one yet.")
    case .badge: say("Belum ada yang meraihnya.", "Nobody has earned one yet.")
    }
  }

  package func quota(_ quota: ScoreExplanation.Quota) -> String {
    let subject =
      switch quota.subject {
      case .list(let name): "“\(name)”"
      case .language(let language): name(of: language)
      }
    return say(
      "\(subject): \(number(quota.read)) dari \(number(quota.needed)) dibaca",
      "\(subject): \(number(quota.read)) of \(number(quota.needed)) read")
  }

  package func streak(_ score: Score, on today: Day) -> String {
    let isRunning = score.lastCountedOn.map { today.days(since: $0) <= 1 } ?? false
    let current = isRunning ? score.streak : 0
    return say(
      "kini \(number(current)) hari, terpanjang \(number(score.longestStreak)) hari",
      "now \(number(current)), longest \(number(score.longestStreak))")
  }

  package func totalPoints(_ points: Points) -> String {
    say(
      "\(self.points(points)) poin",
      "\(self.points(points)) \(points == Points(units: 1, perPoint: 1) ? "point" : "points")")
  }

  /// `3 books × 5 / 2`
  package func worth(_ part: ExplainedScore.Part) -> String {
    let ratio = part.terms.ratio
    return
      "\(number(part.counted)) \(label(part.terms.activity, after: part.counted)) × \(number(ratio.points))"
      + (ratio.per == 1 ? "" : " / \(number(ratio.per))")
  }

  package func titleListAdded(_ name: String, titles: Int) -> String {
    say(
      "Daftar “\(name)” ditambahkan: \(number(titles)) judul. Semua skor dihitung ulang.",
      "Added the list “\(name)” with \(number(titles)) \(titles == 1 ? "title" : "titles"). All scores were recalculated."
    )
  }

  package func conditionRemoved(_ name: String) -> String {
    say("“\(name)” dihapus.", "Removed “\(name)”.")
  }

  package func achievementAdded(_ achievement: Achievement) -> String {
    let text = "\(label(achievement.kind)) \(self.achievement(achievement))"
    return say("Ditambahkan: \(text).", "Added the \(text).")
  }

  package func languageQuotaSet(_ language: LanguageTag, atLeast: Int?) -> String {
    guard let atLeast else {
      return say(
        "Tidak ada lagi syarat bahasa \(name(of: language)).",
        "Reading in \(name(of: language)) is no longer required.")
    }
    return say(
      "Bahasa lain dihitung setelah \(number(atLeast)) bacaan berbahasa \(name(of: language)).",
      "Other languages count once \(number(atLeast)) works are in \(name(of: language)).")
  }

  package func streakBonusSet(_ bonus: StreakBonus?) -> String {
    guard let bonus else {
      return say(
        "Hari berturut-turut tidak lagi diberi poin.", "Days in a row no longer earn points.")
    }
    return self.bonus(bonus) + "."
  }

  package func scoresRebuilt(_ code: String) -> String {
    say("Semua skor di “\(code)” dihitung ulang.", "Recalculated all scores in “\(code)”.")
  }
}

extension ConditionRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .emptyList(let name):
      wording.say(
        "Daftar “\(name)” kosong. Beri judulnya dengan --title atau --file.",
        "The list “\(name)” is empty. Give its titles with --title or --file.")
    case .moreThanListed(let atLeast, let titles):
      wording.say(
        "Diminta \(wording.number(atLeast)) judul, padahal daftarnya hanya \(wording.number(titles)).",
        "\(wording.number(atLeast)) titles are required, but the list has only \(wording.number(titles))."
      )
    case .nameTaken(let name):
      wording.say(
        "Sudah ada “\(name)” di tantangan ini.", "This challenge already has a “\(name)”.")
    case .unknown(let name, let known) where known.isEmpty:
      wording.say(
        "Tidak ada “\(name)” di tantangan ini. Lihat juara challenge show.",
        "This challenge has no “\(name)”. See juara challenge show.")
    case .unknown(let name, let known):
      wording.say(
        "Tidak ada “\(name)” di tantangan ini. Yang ada: \(wording.alternatives(known)).",
        "This challenge has no “\(name)”. Available: \(wording.alternatives(known)).")
    case .listInUse(let list, let name):
      wording.say(
        "Daftar “\(list)” dipakai oleh “\(name)”. Hapus itu dulu.",
        "The list “\(list)” is used by “\(name)”. Remove that first.")
    case .ruleHasEntries(let activity, let entries):
      wording.say(
        "“\(wording.label(activity))” punya \(wording.number(entries)) catatan, termasuk yang dianulir, jadi aturannya tidak bisa dihapus. Supaya tidak bernilai: --points 0 --per 1.",
        "“\(activity)” has \(wording.number(entries)) entries, void ones included, so its rule cannot be removed. To make it score nothing: --points 0 --per 1."
      )
    case .ruleInUse(let activity, let name):
      wording.say(
        "“\(wording.label(activity))” dipakai oleh “\(name)”. Hapus itu dulu.",
        "“\(activity)” is used by “\(name)”. Remove that first.")
    case .codeUsed(let word, let uses):
      wording.say(
        "Kode “\(word)” sudah dipakai \(wording.number(uses)) orang, jadi tidak bisa dihapus.",
        "The code “\(word)” has been used by \(wording.number(uses)), so it cannot be removed.")
    case .ratiosTooFine:
      wording.say(
        "Perbandingan poin di tantangan ini terlalu halus untuk dihitung persis. Pakai angka yang lebih bulat.",
        "The challenge's point ratios are too fine to be calculated exactly. Use rounder numbers.")
    }
  }
}

extension Achievement.Goal {
  /// As it is typed in Indonesian or English: `judul:10`, `titles:10`.
  package static func called(_ text: String) -> Achievement.Goal? {
    let indonesian = [
      "poin": "points", "catatan": "entries", "judul": "titles", "beruntun": "streak",
      "resensi": "reviews",
    ]
    guard let colon = text.lastIndex(of: ":") else { return nil }
    var measure = String(text[..<colon])
    if measure.hasPrefix("daftar:") {
      measure = "list:" + measure.dropFirst("daftar:".count)
    } else if !measure.hasPrefix("list:") {
      measure = indonesian[measure.lowercased()] ?? Activity.called(measure)?.name ?? measure
    }
    return Achievement.Goal(measure + text[colon...])
  }
}
