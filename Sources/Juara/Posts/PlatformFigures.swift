/// How a post did, as a platform tells it; nil is what the platform does not tell.
package struct PlatformFigures: Hashable, Sendable {
  package enum Measure: String, CaseIterable, Sendable {
    /// How many accounts saw it.
    case reach
    /// How often it was shown.
    case views
    /// Of Facebook every reaction.
    case likes
    case comments, shares, saves
  }

  private var values: [Measure: Int]

  package init(_ values: [Measure: Int] = [:]) { self.values = values }

  package subscript(_ measure: Measure) -> Int? {
    get { values[measure] }
    set { values[measure] = newValue }
  }

  package var isEmpty: Bool { values.isEmpty }
}

/// Whose export a file is; Facebook's pages and groups are in one.
package enum Platform: String, CaseIterable, Sendable {
  case instagram, facebook, x

  package var channels: [Channel] {
    switch self {
    case .instagram: [.instagram]
    case .facebook: [.facebookPage, .facebookGroup]
    case .x: [.x]
    }
  }
}

/// What a post consists of, as a platform tells it.
package enum PostFormat: String, CaseIterable, Sendable {
  case image, carousel, video, reel, story, text, link, other

  /// `IG carousel`, `Photos`, `Reels` and other words of Meta's exports.
  package init(written word: String) {
    let word = word.lowercased()
    let known: [(PostFormat, [String])] = [
      (.carousel, ["carousel", "album", "multi", "korsel"]), (.reel, ["reel"]),
      (.story, ["story", "stories", "cerita"]), (.video, ["video"]),
      (.image, ["photo", "image", "foto", "gambar"]), (.link, ["link", "tautan"]),
      (.text, ["text", "status", "teks"]),
    ]
    self = known.first { $0.1.contains(where: word.contains) }?.0 ?? .other
  }
}

/// A row of an export.
package struct FiguresDraft: Equatable, Sendable {
  package var platform: Platform
  package var address: String
  /// When it was published: a moment, or of X's newer exports a day's start.
  package var publishedAt: Instant?
  package var text: String?
  package var format: PostFormat?
  package var figures: PlatformFigures

  package init(
    platform: Platform, address: String, publishedAt: Instant? = nil, text: String? = nil,
    format: PostFormat? = nil, figures: PlatformFigures
  ) {
    self.platform = platform
    self.address = address
    self.publishedAt = publishedAt
    self.text = text
    self.format = format
    self.figures = figures
  }
}

/// What is the same in every address of one post on a platform.
package struct PostAddress: Hashable, Sendable {
  package let key: String

  /// Nil for what is no address of a page.
  package init?(_ url: String) {
    guard url.isWebAddress, let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let rest = url[host.endIndex...]
    let path = rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
    let site = Self.site(host)
    switch site {
    case "instagram.com":
      // `/p/…/`, `/reel/…/`, and both behind an account's name.
      guard let kind = path.lastIndex(where: ["p", "reel", "reels", "tv"].contains),
        kind + 1 < path.count
      else { return nil }
      key = site + "/" + path[kind + 1]
    case "x.com":
      guard let status = path.firstIndex(of: "status"), status + 1 < path.count else { return nil }
      key = site + "/" + path[status + 1]
    default:
      let query = rest.drop { $0 != "?" }.dropFirst().prefix { $0 != "#" }.split(separator: "&")
        .filter { part in Self.identifying.contains { part.hasPrefix($0 + "=") } }.sorted()
      if path.isEmpty, query.isEmpty { return nil }
      key =
        ([site] + path).joined(separator: "/")
        + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
  }

  /// What a query of Facebook's tells a post by; the rest is where a reader came from.
  private static let identifying = ["story_fbid", "fbid", "id", "v"]

  private static func site(_ host: Substring) -> String {
    var site = host.lowercased()
    for prefix in ["www.", "m.", "mobile.", "web.", "mbasic."] where site.hasPrefix(prefix) {
      site.removeFirst(prefix.count)
    }
    return ["twitter.com": "x.com", "fb.com": "facebook.com"][site] ?? site
  }
}

/// Finds the post that a row is of where its address tells nothing: by when it was published and how its
/// text begins.
package enum PostTextMatch {
  package struct Candidate: Sendable {
    package let publication: Identifier<PostPublication>
    package let publishedAt: Instant
    package let texts: [String]

    package init(
      publication: Identifier<PostPublication>, publishedAt: Instant, texts: [String]
    ) {
      self.publication = publication
      self.publishedAt = publishedAt
      self.texts = texts
    }
  }

  /// Platforms tell times in zones of their own, and posts are recorded after they were made.
  private static let farthest = Int64(36 * 3_600)
  private static let shortest = 20
  private static let compared = 80

  /// Nil unless it is one alone.
  package static func find(
    _ draft: FiguresDraft, among candidates: [Candidate]
  ) -> Identifier<PostPublication>? {
    guard let text = draft.text.map(key), let publishedAt = draft.publishedAt, !text.isEmpty else {
      return nil
    }
    let found = candidates.filter { candidate in
      let distance = candidate.publishedAt.secondsSince1970 - publishedAt.secondsSince1970
      return abs(distance) <= farthest && candidate.texts.contains { isAlike(key($0), text) }
    }
    return found.count == 1 ? found[0].publication : nil
  }

  /// Exports cut texts off, and platforms shorten links.
  private static func isAlike(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let length = min(left.count, right.count, compared)
    return length >= shortest && left.prefix(length) == right.prefix(length)
  }

  private static func key(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
      .filter { !$0.hasPrefix("http://") && !$0.hasPrefix("https://") }
    return NameKey.key(of: words.joined(separator: " "))
      .filter { $0.isLetter || $0.isNumber || $0 == " " }
  }
}

package enum FiguresRefusal: Error, Equatable, Sendable {
  /// The columns are of no export that is known.
  case notAnExport(columns: [String])
  /// The numbers are of one day, and not of all days up to the export.
  case oneDay(String)
  case notANumber
  case takenInFuture(Day)
}
