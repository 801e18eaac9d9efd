import Foundation
import GRDB
package import Juara

/// A photo that may stand in a post. Only the store makes one, for only the library's file tells who is on
/// it and what they consent to.
package struct PublishablePhoto: Equatable, Sendable {
  package let photo: Photo
  package let basis: PhotoBasis
  package let bytes: [UInt8]

  fileprivate init(_ photo: Photo, _ basis: PhotoBasis, bytes: [UInt8]) {
    self.photo = photo
    self.basis = basis
    self.bytes = bytes
  }
}

extension Store {
  /// Those that are not removed, oldest first; nil narrows nothing.
  package func photos(of code: String? = nil, at now: Instant) throws -> [Photo] {
    try read { db in
      let event = try code.map { try Event.fetch(db, code: $0).id }
      let library = try Library.fetch(db)
      return try PhotoRecord.all(
        db, "WHERE removedAt IS NULL AND (?1 IS NULL OR eventId = ?1) ORDER BY photo.id", [event]
      ).map { try $0.photo(db, library, at: now) }
    }
  }

  package func photo(_ id: Identifier<Photo>, at now: Instant) throws -> Photo {
    try read { db in try PhotoRecord.photo(db, id, at: now) }
  }

  /// The picture itself, for staff.
  package func photoBytes(_ id: Identifier<Photo>, at now: Instant) throws -> [UInt8] {
    try read { db in
      _ = try PhotoRecord.photo(db, id, at: now)
      return try PhotoRecord.bytes(db, id)
    }
  }

  /// - Throws: `PhotoRefusal`, where somebody's consent is missing or nobody knows whose is needed.
  package func publishablePhoto(
    _ id: Identifier<Photo>, at now: Instant
  ) throws -> PublishablePhoto {
    try read { db in try PublishablePhoto.fetch(db, id, at: now) }
  }

  /// - Parameter areNamesChecked: Of the alt text, as in `createPost`.
  @discardableResult
  package func addPhoto(
    _ draft: PhotoDraft, areNamesChecked: Bool = false, by audit: AuditContext
  ) throws -> Identifier<Photo> {
    try write(by: audit) { context in
      let named = try Self.people(
        context.db, in: [draft.altText], areChecked: areNamesChecked)
      let event = try draft.event.map { try Event.fetch(context.db, code: $0) }
      let image = draft.image
      let id: Identifier<Photo> = try context.db.insert(
        "photo",
        [
          "eventId": event?.id, "format": image.format, "width": image.width,
          "height": image.height, "image": Data(image.bytes), "altText": draft.altText,
          "showsOthers": draft.subjects.others,
          "nobodyRecognisable": draft.subjects.nobodyRecognisable, "addedAt": context.now,
          "addedBy": context.staff,
        ])
      try draft.subjects.people.name(context.db, on: id)
      try named.keep(context.db, in: id)
      // Not the alt text, which may tell of a person.
      try context.log(
        .created, .photo, id,
        .creating([("event", event?.code.text)] + PhotoRecord.fields(draft.subjects)))
      return id
    }
  }

  package func editPhoto(
    _ id: Identifier<Photo>, event: String?? = nil, altText: String? = nil,
    areNamesChecked: Bool = false, by audit: AuditContext,
    _ change: (inout PhotoSubjects) -> Void = { _ in }
  ) throws -> Photo {
    try write(by: audit) { context in
      let before = try PhotoRecord.photo(context.db, id, at: context.now)
      var subjects = before.subjects
      change(&subjects)
      try subjects.check()
      let event =
        try event.map { try $0.map { try Event.fetch(context.db, code: $0) } }
        ?? before.event.map { try Event.fetch(context.db, code: $0.text) }
      let text = try altText.map { try PhotoDraft.altText($0) } ?? before.altText
      if text != before.altText {
        let named = try Self.people(context.db, in: [text], areChecked: areNamesChecked)
        try context.db.execute("DELETE FROM photoName WHERE photoId = ?", [id])
        try named.keep(context.db, in: id)
      }
      let writer = PostWriter(context: context)
      let posts: [Identifier<Post>] = try context.db.values(
        "SELECT postId FROM postPhoto WHERE photoId = ? ORDER BY postId", [id])
      let words = try posts.map { try writer.words(of: $0) }
      try context.db.update(
        "photo", is: id,
        [
          "eventId": event?.id, "altText": text, "showsOthers": subjects.others,
          "nobodyRecognisable": subjects.nobodyRecognisable,
        ])
      try context.db.execute("DELETE FROM photoPerson WHERE photoId = ?", [id])
      try subjects.people.name(context.db, on: id)
      for (post, before) in zip(posts, words) {
        try writer.rewritePeople(of: post, saying: before)
      }
      var changes = [AuditEntry.Change].between(
        [("event", before.event?.text)] + PhotoRecord.fields(before.subjects),
        [("event", event?.code.text)] + PhotoRecord.fields(subjects))
      if text != before.altText { changes.append(.init("altText", from: nil, to: nil)) }
      if !changes.isEmpty { try context.log(.edited, .photo, id, changes) }
      return try PhotoRecord.photo(context.db, id, at: context.now)
    }
  }

  /// Its picture and words go, its number stays.
  package func removePhoto(_ id: Identifier<Photo>, by audit: AuditContext) throws {
    try write(by: audit) { context in
      _ = try PhotoRecord.photo(context.db, id, at: context.now)
      try PhotoRecord.empty(context, [id])
    }
  }
}

extension PublishablePhoto {
  static func fetch(
    _ db: Database, _ id: Identifier<Photo>, at now: Instant
  ) throws -> PublishablePhoto {
    let photo = try PhotoRecord.photo(db, id, at: now)
    return PublishablePhoto(
      photo, try photo.checkPublishing(), bytes: try PhotoRecord.bytes(db, id))
  }
}

extension Photo {
  fileprivate var subjects: PhotoSubjects {
    PhotoSubjects(
      people: people.map(\.id), others: showsOthers, nobodyRecognisable: nobodyRecognisable)
  }
}

extension [Identifier<Participant>] {
  fileprivate func name(_ db: Database, on photo: Identifier<Photo>) throws {
    for id in Set(self).sorted() {
      _ = try Participant.fetch(db, id)
      try db.insert("photoPerson", ["photoId": photo, "participantId": id])
    }
  }
}

extension Set<PostPerson> {
  /// Whose names staff have checked in what is said of a photo.
  fileprivate func keep(_ db: Database, in photo: Identifier<Photo>) throws {
    for person in self.map(\.participant).sorted() {
      try db.insert("photoName", ["photoId": photo, "participantId": person])
    }
  }
}

/// A row of `photo` but for its picture.
struct PhotoRecord: StoredRecord {
  enum Column: Int, CaseIterable {
    case id, format, width, height, size, code, altText, showsOthers, nobodyRecognisable
    case addedBy, addedAt, removedAt
  }

  static let columns = ColumnList(
    "photo", Column.self,
    [
      .size: "length(photo.image)",
      .code: "(SELECT code FROM event WHERE event.id = photo.eventId)",
    ])

  private let id: Identifier<Photo>
  private let format: ImageFormat
  private let width: Int
  private let height: Int
  private let size: Int?
  private let event: EventCode?
  private let altText: String?
  private let showsOthers: Bool
  private let nobodyRecognisable: Bool
  private let added: AuditContext
  private let removedAt: Instant?

  init(_ row: RecordRow<PhotoRecord>) throws {
    try (id, format, width, height) = (row[.id], row[.format], row[.width], row[.height])
    try (size, event, altText) = (row[.size], row[.code], row[.altText])
    try (showsOthers, nobodyRecognisable) = (row[.showsOthers], row[.nobodyRecognisable])
    added = AuditContext(staff: try row[.addedBy], at: try row[.addedAt])
    removedAt = try row[.removedAt]
  }

  static func photo(_ db: Database, _ id: Identifier<Photo>, at now: Instant) throws -> Photo {
    guard let record = try first(db, "WHERE photo.id = ?", [id]) else {
      throw PhotoRefusal.none(id)
    }
    let library = try Library.fetch(db)
    if let removed = record.removedAt {
      throw PhotoRefusal.removed(id, on: library.zone.day(of: removed))
    }
    return try record.photo(db, library, at: now)
  }

  func photo(_ db: Database, _ library: Library, at now: Instant) throws -> Photo {
    let today = library.zone.day(of: now)
    let people = try db.rows(
      """
      SELECT \(Participant.columns), (SELECT max(consent.id) FROM consent
        WHERE consent.participantId = participant.id AND purpose = 'publish-photo'
          AND withdrawnOn IS NULL AND givenOn <= ?2) AS photoConsent
      FROM photoPerson JOIN participant ON participant.id = participantId
      WHERE photoId = ?1 ORDER BY participant.id
      """, [id, today]
    ).map { row in
      let person: Participant = try row.record()
      return Photo.Person(
        id: person.id, name: person.details.name.text,
        isMinor: person.details.isMinor(on: today, ageOfMajority: library.ageOfMajority),
        consent: try row["photoConsent"])
    }
    return Photo(
      id: id, format: format, width: width, height: height, size: size ?? 0, event: event,
      altText: altText ?? "", people: people, showsOthers: showsOthers,
      nobodyRecognisable: nobodyRecognisable, added: added)
  }

  static func bytes(_ db: Database, _ id: Identifier<Photo>) throws -> [UInt8] {
    let data: Data = try db.value("SELECT image FROM photo WHERE id = ?", [id])
    return Array(data)
  }

  /// By numbers: nobody's name stands in the audit log.
  static func fields(_ subjects: PhotoSubjects) -> AuditFields {
    [
      ("photoOthers", subjects.others ? "yes" : nil),
      ("nobodyRecognisable", subjects.nobodyRecognisable ? "yes" : nil),
    ]
  }

  static func empty(_ context: WriteContext, _ ids: [Identifier<Photo>]) throws {
    for id in ids {
      try context.db.execute("DELETE FROM photoPerson WHERE photoId = ?", [id])
      try context.db.execute("DELETE FROM photoName WHERE photoId = ?", [id])
      try context.db.update(
        "photo", is: id, ["image": nil, "altText": nil, "removedAt": context.now])
      try context.log(.removed, .photo, id)
    }
  }

  /// Removes the photos that show somebody, or say the whole name; answers how many.
  static func erase(
    _ context: WriteContext, _ id: Identifier<Participant>, named name: PersonName
  ) throws -> Int {
    var photos: [Identifier<Photo>] = try context.db.values(
      "SELECT photoId FROM photoPerson WHERE participantId = ? ORDER BY 1", [id])
    if name.key.contains(" ") {
      let rows = try context.db.rows("SELECT id, altText FROM photo WHERE altText IS NOT NULL")
      for row in rows where try ReviewDraft(text: row[1], rating: nil)?.names(name) == true {
        photos.append(try row[0])
      }
    }
    let removed = Set(photos).sorted()
    try empty(context, removed)
    return removed.count
  }
}
