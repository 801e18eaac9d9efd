import Juara

/// The zone of the library in these tests, eight hours ahead of UTC.
let makassar = LibraryZone("Asia/Makassar")!

/// What the library's clock shows, such as `2026-12-05T09:00`.
func at(_ local: String) -> Instant { makassar.instant(of: LocalDateTime(local)!) }

func day(_ iso: String) -> Day { Day(iso)! }

extension EventPlan {
  /// Two hours on the morning of 5 December 2026, open to everybody at once.
  static func sample(
    capacity: Int? = nil, ages: AgeRange? = nil, ageOn: Day? = nil,
    startsAt: Instant = at("2026-12-05T09:00")
  ) -> EventPlan {
    EventPlan(
      title: "Bedah Buku", kind: .discussion, startsAt: startsAt,
      endsAt: startsAt.adding(seconds: 7_200), capacity: capacity, ages: ages, ageOn: ageOn)
  }
}

extension PersonDetails {
  static func sample(
    _ name: String = "Rani Contoh", born: String? = nil, phone: String? = nil,
    email: String? = nil, school: String? = nil, class schoolClass: String? = nil,
    member: String? = nil
  ) -> PersonDetails {
    PersonDetails(
      name: PersonName(name)!, birthDate: born.map(day),
      phone: phone.map { TypedPhone(PhoneNumber(e164: $0)!, typed: $0) },
      email: email.map { EmailAddress($0)! }, school: school,
      schoolClass: schoolClass.map { SchoolClass($0)! }, memberNumber: member)
  }
}

extension Identifier {
  /// A key that is a name's own, the same in every run.
  static func of(_ name: String) -> Identifier {
    Identifier(name.utf8.reduce(7) { ($0 &* 31 &+ Int64($1)) & 0xFFFF_FFFF })
  }
}

extension Activity {
  static let books = Activity("books")!
  static let pages = Activity("pages")!
}

extension ScoringRule {
  static func sample(
    _ id: Int64 = 1, _ activity: Activity = .books, points: Int = 1, per: Int = 1,
    entryLimit: Int? = nil, dailyLimit: Int? = nil, totalLimit: Int? = nil, warnAbove: Int? = nil,
    distinctTitles: Bool = false, reviewWords: Int? = nil
  ) -> ScoringRule {
    ScoringRule(
      id: Identifier(id),
      terms: ScoringTerms(
        activity: activity, ratio: PointRatio(points: points, per: per)!, entryLimit: entryLimit,
        dailyLimit: dailyLimit, totalLimit: totalLimit, warnAbove: warnAbove,
        distinctTitles: distinctTitles, reviewWords: reviewWords))
  }
}

/// SplitMix64: the same numbers in every run, so that a failure comes back.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
