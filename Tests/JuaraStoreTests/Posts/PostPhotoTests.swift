import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PostPhotoTests {
  private let store: Store
  private let now = at("2026-11-02T09:00")

  init() throws { store = try .sample() }

  private func photo(_ subjects: PhotoSubjects) throws -> Identifier<Photo> {
    let image = CleanImage(format: .jpeg, width: 16, height: 8, bytes: SampleImage.jpeg)
    return try store.addPhoto(
      PhotoDraft(image: image, altText: "Rak buku", subjects: subjects), by: .staff())
  }

  private func post() throws -> Identifier<Post> {
    try store.createPost(
      [PostText(.instagram, "Ayo membaca!")], titled: "Ajakan", in: .indonesian, by: .staff()
    ).id
  }

  @Test func `photos stand in a post in their order, each once, and are approved anew`() throws {
    let (shelf, room) = (
      try photo(PhotoSubjects(nobodyRecognisable: true)),
      try photo(PhotoSubjects(nobodyRecognisable: true))
    )
    let post = try post()
    try store.approvePosts([post], by: .staff())
    try store.attachPhotos([room, shelf], to: post, by: .staff())
    try store.attachPhotos([shelf], to: post, by: .staff())
    #expect(try store.photos(of: post, at: now).map(\.id) == [room, shelf])
    #expect(try store.post(post).state == .drafted)
    try store.detachPhotos([room], from: post, by: .staff())
    #expect(try store.publishablePhotos(of: post, at: now).map(\.photo.id) == [shelf])
    #expect(throws: PhotoRefusal.notInPost(room, post)) {
      try store.detachPhotos([room], from: post, by: .staff())
    }
  }

  @Test func `a photo without consent enters no post, and one whose consent ends is not approved`()
    throws
  {
    try store.makeEvent()
    let child = try store.enrol("Ani Contoh", born: "2015-01-01", consent: .yes).participant
    let (photo, post) = (try photo(PhotoSubjects(people: [child])), try post())
    #expect(throws: PhotoRefusal.self) { try store.attachPhotos([photo], to: post, by: .staff()) }
    #expect(try store.photos(of: post, at: now).isEmpty)
    try store.recordConsent(.sample(.publishPhoto), of: [child], by: .staff())
    try store.attachPhotos([photo], to: post, by: .staff())
    let effects = try store.withdrawConsent(
      to: .publishPhoto, of: child, on: day("2026-11-01"), by: .staff())
    #expect(effects.published.contains(.post(number: post.rawValue, places: [])))
    #expect(
      throws: PostRefusal.withoutConsent(
        post, [PersonMatch(id: child, name: "Ani Contoh")], .drafted)
    ) { try store.approvePosts([post], by: .staff()) }
    #expect(throws: PhotoRefusal.self) { try store.publishablePhotos(of: post, at: now) }
    try store.detachPhotos([photo], from: post, by: .staff())
    #expect(try store.postDetails(post, at: now).people.isEmpty)
    #expect(try store.approvePosts([post], by: .staff())[0].state == .approved)
  }

  @Test func `whom an alt text names after registering later is asked about, once`() throws {
    try store.makeEvent()
    let post = try post()
    let photo = try store.addPhoto(
      PhotoDraft(
        image: CleanImage(format: .jpeg, width: 16, height: 8, bytes: SampleImage.jpeg),
        altText: "Siti Aminah membaca",
        subjects: PhotoSubjects(nobodyRecognisable: true)), by: .staff())
    try store.attachPhotos([photo], to: post, by: .staff())
    let siti = PersonMatch(id: try store.enrol("Siti Aminah").participant, name: "Siti Aminah")
    #expect(throws: PostRefusal.namesSince(post, [siti])) {
      try store.approvePosts([post], by: .staff())
    }
    try store.approvePosts([post], areNamesChecked: true, by: .staff())
    #expect(try store.packedPosts([post], at: now).count == 1)
  }

  private func childWhoConsents() throws -> Identifier<Participant> {
    try store.makeEvent()
    try store.publishEvent("bedah", by: .staff())
    let child = try store.enrol("Ani Contoh", born: "2015-01-01", consent: .yes).participant
    try store.recordConsent(.sample(.publishPhoto), of: [child], by: .staff())
    return child
  }

  private func withdraw(_ child: Identifier<Participant>) throws -> [Publication] {
    try store.withdrawConsent(
      to: .publishPhoto, of: child, on: day("2026-11-01"), by: .staff()
    ).published
  }

  @Test func `a post drafted anew still knows who is on its photos`() throws {
    let child = try childWhoConsents()
    let post = try store.draft(.announcement, "bedah").id
    try store.attachPhotos([photo(PhotoSubjects(people: [child]))], to: post, by: .staff())
    try store.redraftPost(post, by: .staff()) { facts in
      try PostComposition(
        title: "Draf", texts: [PostText(.whatsapp, "Baru")],
        stated: Set(facts.statements.map(\.fact)))
    }
    #expect(try withdraw(child).contains(.post(number: post.rawValue, places: [])))
  }

  @Test func `who is found on a photo later stands in its posts, and who is not, in none`() throws {
    let child = try childWhoConsents()
    let (photo, post) = (try photo(PhotoSubjects(nobodyRecognisable: true)), try post())
    try store.attachPhotos([photo], to: post, by: .staff())
    _ = try store.editPhoto(photo, by: .staff()) { $0.people = [child] }
    #expect(try store.postDetails(post, at: now).people.map(\.id) == [child])
    _ = try store.editPhoto(photo, by: .staff()) { $0.people = [] }
    #expect(try store.postDetails(post, at: now).people.isEmpty)
  }

  @Test func `of a folder that was packed a withdrawal still knows, whatever the post shows since`()
    throws
  {
    let child = try childWhoConsents()
    let (photo, post) = (try photo(PhotoSubjects(people: [child])), try post())
    try store.attachPhotos([photo], to: post, by: .staff())
    try store.recordPackage(of: [post], in: "unggahan", by: .staff())
    try store.detachPhotos([photo], from: post, by: .staff())
    #expect(try withdraw(child).contains(.post(number: post.rawValue, places: ["unggahan/"])))
  }

  @Test func `a removed photo keeps its post back until it is taken out`() throws {
    let (photo, post) = (try photo(PhotoSubjects(nobodyRecognisable: true)), try post())
    try store.attachPhotos([photo], to: post, by: .staff())
    try store.removePhoto(photo, by: .staff())
    #expect(throws: PhotoRefusal.removed(photo, on: day("2026-11-01"))) {
      try store.approvePosts([post], by: .staff())
    }
    try store.detachPhotos([photo], from: post, by: .staff())
    try store.approvePosts([post], by: .staff())
    #expect(try store.post(post).state == .approved)
  }

  @Test func `a post takes ten photos`() throws {
    let photos = try (0..<11).map { _ in try photo(PhotoSubjects(nobodyRecognisable: true)) }
    let post = try post()
    #expect(throws: PhotoRefusal.tooManyInPost(limit: 10)) {
      try store.attachPhotos(photos, to: post, by: .staff())
    }
    try store.attachPhotos(Array(photos.dropLast()), to: post, by: .staff())
  }
}
