package enum ImageFormat: String, CaseIterable, Sendable {
  case jpeg, png

  package var fileExtension: String { self == .jpeg ? "jpg" : "png" }
}

/// The bytes of a picture that say nothing but what it shows: no camera, place, time or author.
package struct CleanImage: Equatable, Sendable {
  package let format: ImageFormat
  package let width: Int
  package let height: Int
  package let bytes: [UInt8]

  /// In bytes.
  package static let largest = 1 << 20
  /// In pixels, of either side.
  package static let sides = 1...20_000

  package init(format: ImageFormat, width: Int, height: Int, bytes: [UInt8]) {
    self.format = format
    self.width = width
    self.height = height
    self.bytes = bytes
  }
}

/// Who can be seen on a photo, as staff say.
package struct PhotoSubjects: Equatable, Sendable {
  package var people: [Identifier<Participant>]
  /// Somebody of whom staff know no name, or not whether they consent.
  package var others: Bool
  /// At most hosts, authors and jurors can be recognised, who need no consent.
  package var nobodyRecognisable: Bool

  package init(
    people: [Identifier<Participant>] = [], others: Bool = false, nobodyRecognisable: Bool = false
  ) {
    self.people = people
    self.others = others
    self.nobodyRecognisable = nobodyRecognisable
  }

  package func check() throws(PhotoRefusal) {
    if people.isEmpty, !others, !nobodyRecognisable { throw .subjectsUnknown }
  }
}

package struct PhotoDraft: Equatable, Sendable {
  package let image: CleanImage
  /// Nil for one of no event: books, the reading room.
  package let event: String?
  package let altText: String
  package let subjects: PhotoSubjects

  package init(
    image: CleanImage, event: String? = nil, altText: String, subjects: PhotoSubjects
  ) throws(PhotoRefusal) {
    if image.bytes.count > CleanImage.largest { throw .tooLarge(image.bytes.count) }
    self.altText = try Self.altText(altText)
    try subjects.check()
    self.image = image
    self.event = event
    self.subjects = subjects
  }

  package static func altText(_ typed: String) throws(PhotoRefusal) -> String {
    do throws(CollectionRefusal) {
      return try CollectionPart.altText.read(typed)
    } catch {
      throw .altText(error)
    }
  }
}

package struct Photo: Equatable, Sendable {
  package struct Person: Equatable, Sendable {
    package let id: Identifier<Participant>
    package let name: String
    /// Nil where the age is not known, which counts as yes.
    package let isMinor: Bool?
    /// The consent to publish photos that is in force.
    package let consent: Identifier<Consent>?

    package init(
      id: Identifier<Participant>, name: String, isMinor: Bool?, consent: Identifier<Consent>?
    ) {
      self.id = id
      self.name = name
      self.isMinor = isMinor
      self.consent = consent
    }
  }

  package let id: Identifier<Photo>
  package let format: ImageFormat
  package let width: Int
  package let height: Int
  /// In bytes.
  package let size: Int
  package let event: EventCode?
  package let altText: String
  package let people: [Person]
  package let showsOthers: Bool
  package let nobodyRecognisable: Bool
  package let added: AuditContext

  package init(
    id: Identifier<Photo>, format: ImageFormat, width: Int, height: Int, size: Int,
    event: EventCode?, altText: String, people: [Person], showsOthers: Bool,
    nobodyRecognisable: Bool, added: AuditContext
  ) {
    self.id = id
    self.format = format
    self.width = width
    self.height = height
    self.size = size
    self.event = event
    self.altText = altText
    self.people = people
    self.showsOthers = showsOthers
    self.nobodyRecognisable = nobodyRecognisable
    self.added = added
  }

  /// As many as Instagram takes in one post.
  package static let mostInPost = 10

  /// What lets it be published; throws where nothing does.
  package func checkPublishing() throws(PhotoRefusal) -> PhotoBasis {
    let without = people.filter { $0.consent == nil }
    if !without.isEmpty { throw .noConsent(id, without) }
    if nobodyRecognisable { return .nobodyRecognisable }
    if showsOthers { throw .showsOthers(id) }
    if people.isEmpty { throw .subjectsUnknown }
    return .consents(people.compactMap(\.consent))
  }
}

/// What lets a photo be published.
package enum PhotoBasis: Equatable, Sendable {
  /// Of all who are on it.
  case consents([Identifier<Consent>])
  case nobodyRecognisable
}

package enum PhotoRefusal: Error, Equatable, Sendable {
  case none(Identifier<Photo>)
  /// Its picture is gone: staff removed it, or somebody on it was erased.
  case removed(Identifier<Photo>, on: Day)
  case altText(CollectionRefusal)
  /// Nobody said who is on it.
  case subjectsUnknown
  /// The size is in bytes.
  case tooLarge(Int)
  case noConsent(Identifier<Photo>, [Photo.Person])
  case showsOthers(Identifier<Photo>)
  case tooManyInPost(limit: Int)
  case notInPost(Identifier<Photo>, Identifier<Post>)
}

/// Why a file is no picture that can be kept.
package enum ImageProblem: Error, Equatable, Sendable {
  /// A picture in another format.
  case otherFormat(String)
  case notAnImage
  /// It ends too early, or its parts are not what they say.
  case damaged(ImageFormat)
  case tooManyPixels(width: Int, height: Int)
  /// It must be scaled down or turned, and no program that does is there.
  case noProgram(install: String)
  case programFailed(detail: String)
}
