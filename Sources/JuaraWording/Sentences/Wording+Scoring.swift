package import Juara

/// What a challenge asks and rewards, and why a score is what it is.
extension Wording {
  /// Why an entry counts less than it says, for whose entry it is.
  package func sentence(_ uncountedReason: UncountedReason) -> String {
    switch uncountedReason {
    case .void: say("dianulir", "void")
    case .repeatedTitle(let id):
      say("judul yang sama sudah dihitung di catatan \(id)", "the title counted in entry \(id)")
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
        "beside the list “\(name)”: counts once \(number(needed)) of its titles are read (\(number(read)) so far)"
      )
    case .waitsForLanguage(let language, let read, let needed):
      say(
        "bahasa lain: dihitung setelah \(number(needed)) berbahasa \(name(of: language)) (baru \(number(read)))",
        "another language: counts once \(number(needed)) are in \(name(of: language)) (\(number(read)) so far)"
      )
    case .entryLimit(let limit):
      say("paling banyak \(number(limit)) per catatan", "at most \(number(limit)) per entry")
    case .dailyLimit(let limit):
      say("paling banyak \(number(limit)) sehari", "at most \(number(limit)) a day")
    case .totalLimit(let limit):
      say("paling banyak \(number(limit)) seluruhnya", "at most \(number(limit)) in all")
    }
  }

  /// What a language is called, where that is known; else its tag.
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

  /// A list of titles in a line.
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

  /// A language's quota in a line.
  package func quota(_ quota: LanguageQuota, of activity: Activity?) -> String {
    say(
      "\(name(of: quota.language)): yang lain dihitung setelah \(number(quota.atLeast)) dibaca",
      "\(name(of: quota.language)): others count once \(number(quota.atLeast)) \(quota.atLeast == 1 ? "is" : "are") read"
    )
      + (activity.map { " (\($0))" } ?? "")
  }

  /// What days in a row earn.
  package func bonus(_ bonus: StreakBonus) -> String {
    say(
      "\(number(bonus.points)) poin tiap \(number(bonus.days)) hari berturut-turut",
      "\(number(bonus.points)) \(bonus.points == 1 ? "point" : "points") for every \(number(bonus.days)) days in a row"
    )
  }

  /// What must be reached.
  package func goal(_ goal: Achievement.Goal) -> String {
    let count = number(goal.count)
    return switch goal.measure {
    case .points: say("\(count) poin", "\(count) points")
    case .entries: say("\(count) catatan", "\(count) \(goal.count == 1 ? "entry" : "entries")")
    case .titles: say("\(count) judul", "\(count) \(goal.count == 1 ? "title" : "titles")")
    case .streak: say("\(count) hari berturut-turut", "\(count) days in a row")
    case .reviews: say("\(count) resensi", "\(count) \(goal.count == 1 ? "review" : "reviews")")
    case .activity(let activity): "\(count) \(activity)"
    case .list(let name): say("\(count) judul dari “\(name)”", "\(count) titles of “\(name)”")
    }
  }

  /// A tier or badge with its goals.
  package func achievement(_ achievement: Achievement) -> String {
    "\(achievement.name): " + achievement.goals.map { goal($0) }.joined(separator: " + ")
  }

  /// What kind of achievement it is.
  package func label(_ kind: Achievement.Kind) -> String {
    switch kind {
    case .tier: say("tingkat", "tier")
    case .badge: say("lencana", "badge")
    }
  }

  /// How far an achievement has come: when it was reached, or how much of each goal there is.
  package func progress(_ progress: ScoreExplanation.Progress) -> String {
    if let reachedOn = progress.reachedOn {
      return say("dicapai \(day(reachedOn))", "reached on \(day(reachedOn))")
    }
    return zip(progress.achievement.goals, progress.have).map { goal, have in
      say("\(number(have)) dari \(self.goal(goal))", "\(number(have)) of \(self.goal(goal))")
    }.joined(separator: " + ")
  }

  /// Nobody has reached a tier or earned a badge.
  package func nobodyReached(_ kind: Achievement.Kind) -> String {
    switch kind {
    case .tier: say("Belum ada yang mencapainya.", "Nobody has reached one yet.")
    case .badge: say("Belum ada yang meraihnya.", "Nobody has earned one yet.")
    }
  }

  /// How far a list or language has come.
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

  /// Days in a row, as of a day.
  package func streak(_ score: Score, on today: Day) -> String {
    let isRunning = score.lastCountedOn.map { today.days(since: $0) <= 1 } ?? false
    let current = isRunning ? score.streak : 0
    return say(
      "kini \(number(current)) hari, terpanjang \(number(score.longestStreak)) hari",
      "now \(number(current)), longest \(number(score.longestStreak))")
  }

  /// How many points in all.
  package func totalPoints(_ points: Points) -> String {
    say(
      "\(self.points(points)) poin",
      "\(self.points(points)) \(points == Points(units: 1, perPoint: 1) ? "point" : "points")")
  }

  /// What a part is worth: `3 books × 5 / 1`.
  package func worth(_ part: ExplainedScore.Part) -> String {
    let ratio = part.terms.ratio
    return
      "\(number(part.counted)) \(label(part.terms.activity, after: part.counted)) × \(number(ratio.points))"
      + (ratio.per == 1 ? "" : " / \(number(ratio.per))")
  }

  /// Why a condition cannot be set or taken away.
  package func sentence(_ refusal: ConditionRefusal) -> String {
    switch refusal {
    case .emptyList(let name):
      say(
        "Daftar “\(name)” kosong. Beri judulnya dengan --title atau --file.",
        "The list “\(name)” is empty. Give its titles with --title or --file.")
    case .moreThanListed(let atLeast, let titles):
      say(
        "Diminta \(number(atLeast)) judul, padahal daftarnya hanya \(number(titles)).",
        "\(number(atLeast)) titles are asked for, but the list has only \(number(titles)).")
    case .nameTaken(let name):
      say("Sudah ada “\(name)” di tantangan ini.", "This challenge has a “\(name)” already.")
    case .unknown(let name, let known) where known.isEmpty:
      say(
        "Tidak ada “\(name)” di tantangan ini. Lihat juara challenge show.",
        "This challenge has no “\(name)”. See juara challenge show.")
    case .unknown(let name, let known):
      say(
        "Tidak ada “\(name)” di tantangan ini. Yang ada: \(alternatives(known)).",
        "This challenge has no “\(name)”. There is \(alternatives(known)).")
    case .listInUse(let list, let name):
      say(
        "Daftar “\(list)” dipakai oleh “\(name)”. Hapus itu dulu.",
        "The list “\(list)” is used by “\(name)”. Remove that first.")
    case .ruleHasEntries(let activity, let entries):
      say(
        "“\(activity)” punya \(number(entries)) catatan, termasuk yang dianulir, jadi aturannya tetap. Supaya tidak bernilai: --points 0 --per 1.",
        "“\(activity)” has \(number(entries)) entries, the void ones included, so its rule stays. To let it score nothing: --points 0 --per 1."
      )
    case .ruleInUse(let activity, let name):
      say(
        "“\(activity)” dipakai oleh “\(name)”. Hapus itu dulu.",
        "“\(activity)” is used by “\(name)”. Remove that first.")
    case .codeUsed(let word, let uses):
      say(
        "Kode “\(word)” sudah dipakai \(number(uses)) orang, jadi tetap ada.",
        "The code “\(word)” has been used by \(number(uses)), so it stays.")
    }
  }
}
