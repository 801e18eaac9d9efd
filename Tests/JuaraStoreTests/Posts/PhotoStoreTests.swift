import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PhotoStoreTests {
  private let store: Store
  private let now = at("2026-12-01T09:00")

  init() throws { store = try .sample() }

  private func add(
    _ subjects: PhotoSubjects, event: String? = nil, alt: String = "Anak membaca",
    areNamesChecked: Bool = false
  ) throws -> Identifier<Photo> {
    let image = CleanImage(format: .jpeg, width: 16, height: 8, bytes: SampleImage.jpeg)
    return try store.addPhoto(
      PhotoDraft(image: image, event: event, altText: alt, subjects: subjects),
      areNamesChecked: areNamesChecked, by: .staff())
  }

  private func children(_ names: String...) throws -> [Identifier<Participant>] {
    try store.makeEvent()
    return try names.map { try store.enrol($0, born: "2015-01-01", consent: .yes).participant }
  }

  private func consent(_ ids: [Identifier<Participant>]) throws {
    try store.recordConsent(.sample(.publishPhoto), of: ids, by: .staff())
  }

  @Test func `a photo comes out as a publishable one once all on it consent`() throws {
    let ids = try children("Ani Contoh", "Budi Contoh")
    let photo = try add(PhotoSubjects(people: ids), event: "bedah")
    try consent([ids[0]])
    #expect(throws: PhotoRefusal.self) { try store.publishablePhoto(photo, at: now) }
    try consent([ids[1]])
    let publishable = try store.publishablePhoto(photo, at: now)
    #expect(publishable.bytes == SampleImage.jpeg)
    #expect(publishable.photo.people.map(\.isMinor) == [true, true])
    guard case .consents(let consents) = publishable.basis else {
      Issue.record("\(publishable.basis)")
      return
    }
    #expect(consents.count == 2)
  }

  @Test func `a withdrawal names the photo, which is publishable no longer`() throws {
    let ids = try children("Ani Contoh")
    let photo = try add(PhotoSubjects(people: ids))
    try consent(ids)
    let effects = try store.withdrawConsent(
      to: .publishPhoto, of: ids[0], on: day("2026-12-01"), by: .staff("2026-12-01T09:00"))
    #expect(effects.published.contains(.photo(photo.rawValue)))
    #expect(throws: PhotoRefusal.self) { try store.publishablePhoto(photo, at: now) }
  }

  @Test func `another purpose's consent does not publish a photo`() throws {
    let ids = try children("Ani Contoh")
    let photo = try add(PhotoSubjects(people: ids))
    try store.recordConsent(.sample(.publishName), of: ids, by: .staff())
    #expect(throws: PhotoRefusal.self) { try store.publishablePhoto(photo, at: now) }
  }

  @Test func `staff say later who is on it, or that nobody can be recognised`() throws {
    let ids = try children("Ani Contoh")
    let photo = try add(PhotoSubjects(others: true))
    #expect(throws: PhotoRefusal.showsOthers(photo)) {
      try store.publishablePhoto(photo, at: now)
    }
    try consent(ids)
    _ = try store.editPhoto(photo, by: .staff()) {
      $0.people = ids
      $0.others = false
    }
    #expect(try store.publishablePhoto(photo, at: now).photo.people.map(\.id) == ids)
    #expect(throws: PhotoRefusal.subjectsUnknown) {
      try store.editPhoto(photo, by: .staff()) { $0.people = [] }
    }
    _ = try store.editPhoto(photo, by: .staff()) { $0.nobodyRecognisable = true }
    #expect(try store.publishablePhoto(photo, at: now).basis == .nobodyRecognisable)
  }

  @Test func `who is erased takes the photos along, and those that say the name`() throws {
    let ids = try children("Ani Contoh", "Budi Contoh")
    let both = try add(PhotoSubjects(people: ids))
    let named = try add(
      PhotoSubjects(nobodyRecognisable: true), alt: "Piala ani contoh, dari dekat",
      areNamesChecked: true)
    let other = try add(PhotoSubjects(people: [ids[1]]))
    let erasure = try store.erase(ids[0], confirming: "Ani Contoh", by: .staff()).erasure
    #expect(erasure.photosRemoved == 2)
    for gone in [both, named] {
      #expect(throws: PhotoRefusal.removed(gone, on: day("2026-11-01"))) {
        try store.photo(gone, at: now)
      }
    }
    #expect(try store.photos(at: now).map(\.id) == [other])
    let left = try store.read { db in
      try db.count("SELECT count(*) FROM photo WHERE image IS NOT NULL")
    }
    #expect(left == 1)
  }

  @Test func `an alt text that names a participant stops, unless staff have checked it`() throws {
    let ids = try children("Ani Contoh")
    let refusal = PostRefusal.namesPeople([PersonMatch(id: ids[0], name: "Ani Contoh")])
    let shelf = PhotoSubjects(nobodyRecognisable: true)
    #expect(throws: refusal) { try add(shelf, alt: "Piala Ani Contoh") }
    let photo = try add(shelf)
    #expect(throws: refusal) {
      try store.editPhoto(photo, altText: "Piala Ani Contoh", by: .staff())
    }
    let edited = try store.editPhoto(
      photo, altText: "Piala Ani Contoh", areNamesChecked: true, by: .staff())
    #expect(edited.altText == "Piala Ani Contoh")
    _ = try store.editPhoto(photo, by: .staff()) { $0.others = true }
  }

  @Test func `two records of one person on a photo become one`() throws {
    let ids = try children("Ani Contoh", "Anni Contoh")
    let photo = try add(PhotoSubjects(people: ids))
    try store.merge(ids[1], into: ids[0], by: .staff())
    #expect(try store.photo(photo, at: now).people.map(\.id) == [ids[0]])
  }

  @Test func `of a removed photo only the number is left`() throws {
    let photo = try add(PhotoSubjects(nobodyRecognisable: true))
    try store.removePhoto(photo, by: .staff())
    #expect(throws: PhotoRefusal.removed(photo, on: day("2026-11-01"))) {
      try store.photoBytes(photo, at: now)
    }
    let next = try add(PhotoSubjects(nobodyRecognisable: true))
    #expect(next != photo)
    #expect(throws: PhotoRefusal.none(Identifier(9))) { try store.photo(Identifier(9), at: now) }
  }
}
