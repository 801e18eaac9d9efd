import Juara
import JuaraTestSupport
import Testing

struct PhotoTests {
  private static let image = CleanImage(format: .jpeg, width: 16, height: 8, bytes: [1])

  private func person(_ id: Int64, consent: Int64?, isMinor: Bool? = true) -> Photo.Person {
    Photo.Person(
      id: Identifier(id), name: "Orang \(id)", isMinor: isMinor, consent: consent.map { .init($0) })
  }

  private func photo(
    _ people: [Photo.Person] = [], others: Bool = false, nobody: Bool = false
  ) -> Photo {
    Photo(
      id: Identifier(1), format: .jpeg, width: 16, height: 8, size: 1, event: nil, altText: "Foto",
      people: people, showsOthers: others, nobodyRecognisable: nobody, added: .staff())
  }

  @Test func `a photo may be published with the consent of all on it`() throws {
    let both = photo([person(1, consent: 7), person(2, consent: 8, isMinor: false)])
    #expect(try both.checkPublishing() == .consents([Identifier(7), Identifier(8)]))
  }

  @Test(arguments: [true, false, nil])
  func `one without consent keeps it back, of whatever age`(isMinor: Bool?) {
    let without = person(2, consent: nil, isMinor: isMinor)
    #expect(throws: PhotoRefusal.noConsent(Identifier(1), [without])) {
      try photo([person(1, consent: 7), without]).checkPublishing()
    }
  }

  @Test func `somebody who is not named keeps it back`() {
    #expect(throws: PhotoRefusal.showsOthers(Identifier(1))) {
      try photo([person(1, consent: 7)], others: true).checkPublishing()
    }
    #expect(throws: PhotoRefusal.showsOthers(Identifier(1))) {
      try photo(others: true).checkPublishing()
    }
  }

  @Test func `staff may say that nobody can be recognised`() throws {
    #expect(try photo(others: true, nobody: true).checkPublishing() == .nobodyRecognisable)
  }

  @Test func `who is named on a photo must consent, whether or not anybody can be recognised`() {
    let without = person(1, consent: nil)
    #expect(throws: PhotoRefusal.noConsent(Identifier(1), [without])) {
      try photo([without], nobody: true).checkPublishing()
    }
  }

  @Test func `who is on a photo must be said, and what it shows`() {
    #expect(throws: PhotoRefusal.subjectsUnknown) {
      try PhotoDraft(image: Self.image, altText: "Rak buku", subjects: PhotoSubjects())
    }
    #expect(throws: PhotoRefusal.altText(.blank(.altText))) {
      try PhotoDraft(
        image: Self.image, altText: " ", subjects: PhotoSubjects(nobodyRecognisable: true))
    }
  }

  @Test func `a picture over a megabyte is not kept`() {
    let size = CleanImage.largest + 1
    let image = CleanImage(
      format: .png, width: 9, height: 9, bytes: Array(repeating: 0, count: size))
    #expect(throws: PhotoRefusal.tooLarge(size)) {
      try PhotoDraft(image: image, altText: "Rak", subjects: .init(nobodyRecognisable: true))
    }
  }
}
