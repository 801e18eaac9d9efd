/// The database of Juara as numbered SQL migrations, embedded so that a program needs no file
/// beside it.
package enum Schema {
  /// What marks a SQLite file as Juara's (`PRAGMA application_id`): the bytes of "Juar".
  package static let applicationID: Int32 = 0x4A75_6172

  /// One numbered file of this folder.
  package struct Migration: Sendable {
    /// The file's name without `.sql`; the file's record of what has been applied to it.
    package let name: String
    /// The file's text.
    package let sql: String
  }

  /// Every migration, oldest first. A shipped one never changes.
  package static var migrations: [Migration] {
    [
      Migration("0001-library", PackageResources._001_library_sql),
      Migration("0002-people", PackageResources._002_people_sql),
      Migration("0003-events", PackageResources._003_events_sql),
      Migration("0004-challenges", PackageResources._004_challenges_sql),
      Migration("0005-attendance", PackageResources._005_attendance_sql),
      Migration("0006-certificates", PackageResources._006_certificates_sql),
      Migration("0007-programme", PackageResources._007_programme_sql),
      Migration("0008-contests", PackageResources._008_contests_sql),
      Migration("0009-judging", PackageResources._009_judging_sql),
      Migration("0010-standings", PackageResources._010_standings_sql),
      Migration("0011-collections", PackageResources._011_collections_sql),
      Migration("0012-referrals", PackageResources._012_referrals_sql),
      Migration("0013-posts", PackageResources._013_posts_sql),
      Migration("0014-inquiries", PackageResources._014_inquiries_sql),
      Migration("0015-figures", PackageResources._015_figures_sql),
      Migration("0016-surveys", PackageResources._016_surveys_sql),
      Migration("0017-visits", PackageResources._017_visits_sql),
      Migration("0018-website", PackageResources._018_website_sql),
      Migration("0019-personal-links", PackageResources._019_personal_links_sql),
      Migration("0020-staff", PackageResources._020_staff_sql),
      Migration("0021-page-visits", PackageResources._021_page_visits_sql),
    ]
  }
}

extension Schema.Migration {
  fileprivate init(_ name: String, _ bytes: [UInt8]) {
    self.init(name: name, sql: String(decoding: bytes, as: UTF8.self))
  }
}
