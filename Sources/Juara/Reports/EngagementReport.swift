/// How posts did, by what they have in common. Nothing is said of fewer than five.
package struct EngagementReport: Equatable, Sendable {
  /// A post on one channel.
  package struct Publication: Equatable, Sendable {
    package let post: Identifier<Post>
    package let occasion: Post.Occasion
    /// On the library's clock.
    package let published: LocalDateTime
    package let format: PostFormat?
    package let figures: PlatformFigures
    /// How many the post's code brought, on all channels together.
    package let registrations: Int
    /// How often pages of the website were shown with the post's code; these are no people.
    package let pageVisits: Int

    package init(
      post: Identifier<Post>, occasion: Post.Occasion, published: LocalDateTime,
      format: PostFormat?, figures: PlatformFigures, registrations: Int, pageVisits: Int = 0
    ) {
      self.pageVisits = pageVisits
      self.post = post
      self.occasion = occasion
      self.published = published
      self.format = format
      self.figures = figures
      self.registrations = registrations
    }
  }

  package enum Dimension: String, CaseIterable, Sendable { case occasion, format, weekday, hour }

  package enum Value: Hashable, Sendable {
    case occasion(Post.Occasion)
    /// Nil where no export told it.
    case format(PostFormat?)
    /// From Monday, 1.
    case weekday(Weekday)
    case hour(Int)
    case all
  }

  package struct Line: Equatable, Sendable {
    package let value: Value
    package let publications: Int
    package let medians: [PlatformFigures.Measure: Tenths]
    package let means: [PlatformFigures.Measure: Tenths]
    /// Nil of too few posts, as the other numbers.
    package let registrations: Int?
    package let pageVisits: Int?
  }

  package static let fewest = 5

  package let posts: [Publication]

  package init(posts: [Publication]) { self.posts = posts }

  /// Whether the website has counted any.
  package var hasPageVisits: Bool { posts.contains { $0.pageVisits > 0 } }

  /// In the order of the values, then all.
  package func lines(by dimension: Dimension) -> [Line] {
    let groups = Dictionary(grouping: posts) { $0.value(of: dimension) }
    return groups.sorted { $0.key.order < $1.key.order }.map { Line($0, $1) } + [Line(.all, posts)]
  }
}

/// A number with one decimal.
package struct Tenths: Hashable, Sendable {
  package let tenths: Int

  /// As programs write it: `1.5`.
  package var text: String { "\(tenths / 10).\(tenths % 10)" }

  /// Halves are rounded up.
  fileprivate init(_ sum: Int, over count: Int) { tenths = (sum * 20 + count) / (count * 2) }
}

extension EngagementReport.Publication {
  fileprivate func value(of dimension: EngagementReport.Dimension) -> EngagementReport.Value {
    switch dimension {
    case .occasion: .occasion(occasion)
    case .format: .format(format)
    case .weekday: .weekday(published.day.weekday)
    case .hour: .hour(published.secondOfDay / 3_600)
    }
  }
}

extension EngagementReport.Value {
  fileprivate var order: Int {
    switch self {
    case .occasion(let occasion): Post.Occasion.allCases.firstIndex(of: occasion) ?? 0
    case .format(let format): format.flatMap(PostFormat.allCases.firstIndex(of:)) ?? .max
    case .weekday(let weekday): weekday.rawValue
    case .hour(let number): number
    case .all: .max
    }
  }
}

extension EngagementReport.Line {
  fileprivate init(
    _ value: EngagementReport.Value, _ posts: [EngagementReport.Publication]
  ) {
    let fewest = EngagementReport.fewest
    var medians: [PlatformFigures.Measure: Tenths] = [:]
    var means: [PlatformFigures.Measure: Tenths] = [:]
    for measure in PlatformFigures.Measure.allCases {
      let numbers = posts.compactMap { $0.figures[measure] }.sorted()
      guard numbers.count >= fewest else { continue }
      let middle = numbers.count / 2
      medians[measure] =
        numbers.count.isMultiple(of: 2)
        ? Tenths(numbers[middle - 1] + numbers[middle], over: 2) : Tenths(numbers[middle], over: 1)
      means[measure] = Tenths(numbers.reduce(0, +), over: numbers.count)
    }
    // A post on two channels brought them once.
    let once = Dictionary(posts.map { ($0.post, $0) }, uniquingKeysWith: { first, _ in first })
      .values
    self.init(
      value: value, publications: posts.count, medians: medians, means: means,
      registrations: posts.count < fewest ? nil : once.reduce(0) { $0 + $1.registrations },
      pageVisits: posts.count < fewest ? nil : once.reduce(0) { $0 + $1.pageVisits })
  }
}
