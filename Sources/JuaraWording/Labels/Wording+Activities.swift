package import Juara

extension Wording {
  /// The activities that everybody has a word for; others go by the name that staff gave them.
  fileprivate static let activities: [String: (indonesian: String, one: String)] = [
    "books": ("buku", "book"), "pages": ("halaman", "page"), "minutes": ("menit", "minute"),
    "reviews": ("ulasan", "review"), "tasks": ("tugas", "task"), "posts": ("unggahan", "post"),
    "sessions": ("sesi", "session"),
  ]

  /// An activity as people call it: `buku`, `books`.
  package func label(_ activity: Activity) -> String {
    guard let words = Self.activities[activity.name] else { return activity.name }
    return say(words.indonesian, activity.name)
  }

  /// An activity as people call it after a number: `1 book`, `10 books`.
  package func label(_ activity: Activity, after count: Int) -> String {
    guard let words = Self.activities[activity.name] else { return activity.name }
    return say(words.indonesian, count == 1 ? words.one : activity.name)
  }

  /// What ranks, in its order: `poin, judul, hari aktif`.
  package func label(_ ranking: RankingKey) -> String {
    ranking.text.split(separator: ",").map { metric in
      switch metric {
      case "points": say("poin", "points")
      case "titles": say("judul", "titles")
      case "active-days": say("hari aktif", "active days")
      case "reached-first": say("lebih dulu mencapai", "reached first")
      default: String(metric)
      }
    }.joined(separator: ", ")
  }
}

extension Activity {
  /// The activity that is called so in Indonesian or English, or that staff named so; nil for what is
  /// no name of an activity.
  package static func called(_ name: String) -> Activity? {
    let name = name.lowercased()
    return known[name] ?? Activity(name)
  }

  private static let known = Dictionary(
    uniqueKeysWithValues: Wording.activities.map { ($1.indonesian, Activity($0)!) })
}
