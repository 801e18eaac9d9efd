package import Foundation
package import Juara

/// The zone of the library in the tests, eight hours ahead of UTC.
package let makassar = LibraryZone("Asia/Makassar")!

/// What the library's clock shows, such as `2026-12-05T09:00`.
package func at(_ local: String) -> Instant { makassar.instant(of: LocalDateTime(local)!) }

package func day(_ iso: String) -> Day { Day(iso)! }

extension Library {
  package static let sample = Library(
    name: "Perpustakaan Contoh", zone: makassar, language: .indonesian)
}

extension AuditContext {
  /// A member of staff, on the morning of 1 November 2026 unless told otherwise.
  package static func staff(_ local: String = "2026-11-01T10:00") -> AuditContext {
    AuditContext(staff: "Rina", at: makassar.instant(of: LocalDateTime(local)!))
  }
}

extension PersonDetails {
  package static func sample(
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

extension EventPlan {
  /// Two hours on the morning of 5 December 2026, open to everybody at once.
  package static func sample(
    capacity: Int? = nil, ages: AgeRange? = nil, ageOn: Day? = nil,
    startsAt: Instant = at("2026-12-05T09:00")
  ) -> EventPlan {
    EventPlan(
      title: "Bedah Buku", kind: .discussion, startsAt: startsAt,
      endsAt: startsAt.adding(seconds: 7_200), capacity: capacity, ages: ages, ageOn: ageOn)
  }
}

extension Activity {
  package static let books = Activity("books")!
  package static let pages = Activity("pages")!
}

extension ScoringTerms {
  package static func sample(
    _ activity: Activity = .books, points: Int = 1, per: Int = 1, entryLimit: Int? = nil,
    dailyLimit: Int? = nil, totalLimit: Int? = nil, warnAbove: Int? = nil,
    distinctTitles: Bool = false, reviewWords: Int? = nil
  ) -> ScoringTerms {
    ScoringTerms(
      activity: activity, ratio: PointRatio(points: points, per: per)!, entryLimit: entryLimit,
      dailyLimit: dailyLimit, totalLimit: totalLimit, warnAbove: warnAbove,
      distinctTitles: distinctTitles, reviewWords: reviewWords)
  }
}

/// The folder that holds Package.swift.
package let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
