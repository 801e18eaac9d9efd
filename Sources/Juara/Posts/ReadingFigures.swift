/// How much was read in a challenge, without anyone who read it.
package struct ReadingFigures: Equatable, Sendable {
  /// What a picture of them shows.
  package enum Chart: String, CaseIterable, Sendable { case totals, weeks, levels, titles }

  package enum Level: String, CaseIterable, Sendable {
    case kindergarten, primary, juniorSecondary, seniorSecondary, other

    /// By grade, and `other` for adults and where no grade is known.
    package init(grade: Int?) {
      self =
        switch grade {
        case .some(...0): .kindergarten
        case .some(1...6): .primary
        case .some(7...9): .juniorSecondary
        case .some(10...12): .seniorSecondary
        default: .other
        }
    }
  }

  package struct Week: Equatable, Sendable {
    package let monday: Day
    package var amount: Int
  }

  package struct LevelAmount: Equatable, Sendable {
    package let level: Level
    package let readers: Int
    package let amount: Int
  }

  package struct TitleReaders: Equatable, Sendable {
    package let title: String
    package let readers: Int
  }

  package struct Total: Equatable, Sendable {
    package let activity: Activity
    package let amount: Int
  }

  package let event: Event
  /// The days that they are of.
  package let first: Day
  package let last: Day
  package let readers: Int
  package let totals: [Total]
  package let titles: Int
  /// The activity whose amounts weeks and levels count: the challenge's first.
  package let activity: Activity
  package let weeks: [Week]
  package let levels: [LevelAmount]
  /// Those that several have read, the most read first.
  package let topTitles: [TitleReaders]

  /// Levels of fewer readers are in no picture, so that nobody is to be recognised by them.
  package static let fewestReaders = 5
  private static let mostTitles = 5

  /// A valid entry that the public view counts.
  package struct Entry: Equatable, Sendable {
    package let reader: Int64
    package let activity: Activity
    package let quantity: Int
    package let readOn: Day
    package let grade: Int?
    package let work: Work

    package init(
      reader: Int64, activity: Activity, quantity: Int, readOn: Day, grade: Int?, work: Work
    ) {
      self.reader = reader
      self.activity = activity
      self.quantity = quantity
      self.readOn = readOn
      self.grade = grade
      self.work = work
    }
  }

  /// - Parameter today: The last day there can be reading of.
  /// - Throws: `CardProblem.noFigures`.
  package init(_ challenge: Challenge, _ entries: [Entry], today: Day) throws(CardProblem) {
    guard !entries.isEmpty, let main = challenge.rules.first?.terms.activity else {
      throw .noFigures(challenge.event.code)
    }
    event = challenge.event
    first = challenge.window.from
    last = min(challenge.window.to, max(today, challenge.window.from))
    activity = main
    readers = Set(entries.map(\.reader)).count
    totals = challenge.rules.map(\.terms.activity).map { activity in
      let own = entries.filter { $0.activity == activity }
      return Total(activity: activity, amount: own.reduce(0) { $0 + $1.quantity })
    }.filter { $0.amount > 0 }
    let counted = entries.filter { $0.activity == main }
    var amounts: [Day: Int] = [:]
    for entry in counted { amounts[entry.readOn.monday, default: 0] += entry.quantity }
    var monday = first.monday
    var weeks: [Week] = []
    while monday <= last {
      weeks.append(Week(monday: monday, amount: amounts[monday] ?? 0))
      monday = monday.adding(days: 7)
    }
    self.weeks = weeks
    levels = Level.allCases.compactMap { level in
      let own = counted.filter { Level(grade: $0.grade) == level }
      let readers = Set(own.map(\.reader)).count
      guard readers >= Self.fewestReaders else { return nil }
      return LevelAmount(
        level: level, readers: readers, amount: own.reduce(0) { $0 + $1.quantity })
    }
    let works = Self.works(entries)
    titles = works.count
    topTitles = Array(works.filter { $0.readers > 1 }.prefix(Self.mostTitles))
  }

  /// By key, the most read first, under the title that most entries give.
  private static func works(_ entries: [Entry]) -> [TitleReaders] {
    // A title without ISBN is that of one with the same name.
    var isbns: [String: String] = [:]
    for entry in entries {
      if let isbn = entry.work.isbn, let name = entry.work.titleName { isbns[name] = isbn.digits }
    }
    var readers: [String: Set<Int64>] = [:]
    var spellings: [String: [String: Int]] = [:]
    for entry in entries {
      guard let key = entry.work.key else { continue }
      let work = isbns[key] ?? key
      readers[work, default: []].insert(entry.reader)
      if let title = entry.work.title { spellings[work, default: [:]][title, default: 0] += 1 }
    }
    return readers.map { work, readers in
      let spelling = spellings[work]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      return TitleReaders(title: spelling ?? work, readers: readers.count)
    }.sorted { ($1.readers, $0.title) < ($0.readers, $1.title) }
  }

  /// Whether there is anything for a chart to show.
  package func has(_ chart: Chart) -> Bool {
    switch chart {
    case .totals, .weeks: true
    case .levels: !levels.isEmpty
    case .titles: !topTitles.isEmpty
    }
  }
}
