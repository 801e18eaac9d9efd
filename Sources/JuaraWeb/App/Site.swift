import Foundation
import HTTPTypes
import Juara
import JuaraStore
import NIOPosix
import Synchronization

/// What all requests are answered from.
struct Site: Sendable {
  /// How the website signs what it changes.
  static let signature = AuditContext.website

  let address: SiteAddress
  let templates: PageTemplates
  let limits = RequestLimits()
  let submissions = Submissions()
  let cards = CardImages(ProcessInfo.processInfo.environment)
  let rates: Rates
  let now: @Sendable () -> Instant
  /// The work on the library's file waits for the disk, so it has threads of its own; and what only looks does
  /// not wait for whoever writes. As many as write at once may share one transaction.
  private let readingThreads = NIOThreadPool(numberOfThreads: Self.readerCount)
  private let writingThreads = NIOThreadPool(numberOfThreads: 16)
  private static let readerCount = 4

  let registering: SharedWrite<FamilySubmission, FamilyOutcome>

  let pages = PageCache()
  let pageVisits = PageVisits()

  private let writing: Store
  private let readers: Readers
  /// What is confirmed must outlast a power failure; several who are answered at once wait once. Nil where each
  /// commit waits for itself.
  private let disk: SharedWait?
  private let diskThread = NIOThreadPool(numberOfThreads: 1)

  struct Rates: Sendable {
    var pages = RequestLimits.Rate(count: 600, seconds: 60)
    var registrations = RequestLimits.Rate(count: 60, seconds: 60)
    /// Of one telephone, so that nobody tries out what the library knows of a family.
    var families = RequestLimits.Rate(count: 20, seconds: 3_600)
    /// Wrong tries of a code: from one address for one telephone, and for all together, since a school or the
    /// customers of a mobile network are behind one address.
    var lookups = RequestLimits.Rate(count: 5, seconds: 3_600)
    var lookupsOfAddress = RequestLimits.Rate(count: 60, seconds: 3_600)
    /// Tries of a code to sign in with: several of the staff may be behind one address.
    var signIns = RequestLimits.Rate(count: 10, seconds: 900)
    var questions = RequestLimits.Rate(count: 30, seconds: 60)
    /// What one personal link may write.
    var entries = RequestLimits.Rate(count: 60, seconds: 3_600)
  }

  /// - Throws: `LibraryFileProblem`.
  init(
    database: String, address: SiteAddress, rates: Rates = Rates(),
    now: @escaping @Sendable () -> Instant
  ) throws {
    // First the one that brings the file to this version.
    writing = try Store.open(path: database, for: .writing)
    try writing.limitPages(toMiB: 32)
    readers = try Readers(of: writing, count: Self.readerCount)
    registering = SharedWrite { [writing] in writing.registerFamilies($0) }
    if let log = try writing.openLog() {
      disk = SharedWait(on: diskThread) { try log.sync() }
    } else {
      try writing.syncEachCommit()
      disk = nil
    }
    templates = try PageTemplates()
    self.address = address
    self.rates = rates
    self.now = now
  }

  /// What only looks has a store that cannot change anything.
  func store(for method: HTTPRequest.Method) -> Store {
    method == .post ? writing : readers.next()
  }

  func threads(for method: HTTPRequest.Method) -> NIOThreadPool {
    method == .post ? writingThreads : readingThreads
  }

  /// A number that changes with every change of the library's file, whoever makes it.
  func fileVersion() throws -> Int { try readers.watching.fileVersion() }

  /// Returns once the disk has what was committed before.
  func waitForDisk() async throws { try await disk?.join() }

  func start() {
    readingThreads.start()
    writingThreads.start()
    diskThread.start()
  }

  func stop() async {
    try? await readingThreads.shutdownGracefully()
    try? await writingThreads.shutdownGracefully()
    try? await diskThread.shutdownGracefully()
    close()
  }

  /// Gives events that were published without one the code by which their visitors share them.
  func makeSharingCodes() throws {
    try writing.makeSharingCodes(by: AuditContext(staff: Self.signature, at: now()))
  }

  /// Adds what was counted to the library's file; what fails is kept for the next time.
  func writePageVisits(waits: Bool) throws {
    let counts = pageVisits.take()
    guard !counts.isEmpty else { return }
    do {
      // By the connection that tells the file's version, which that leaves as it is: the pages stay kept.
      try readers.watching.addPageVisits(counts, waits: waits)
    } catch {
      pageVisits.add(counts)
      throw error
    }
  }

  /// Gives the seats to those who wait whose consent did not come in time.
  func expireOverdueSeats() throws {
    _ = try writing.expireRegistrations(by: AuditContext(staff: Self.signature, at: now()))
  }

  func moveLog() throws { try writing.moveLog() }

  func sweepPersonalPages() throws { try writing.sweepPersonalPages(at: now()) }

  private func close() {
    readers.close()
    try? writing.emptyLog()
    writing.close()
  }
}

/// Where the site stands, and where in it things are.
struct SiteAddress: Sendable {
  private final class Known: Sendable {
    let base: Mutex<String>

    init(_ base: String) { self.base = Mutex(base) }
  }

  private let known: Known

  init(base: String) { known = Known(base) }

  /// With scheme and host, without a slash at its end.
  var base: String { known.base.withLock { $0 } }

  /// Which port the system chose where it was left to it (`:0`).
  func learn(port: Int) {
    known.base.withLock { if $0.hasSuffix(":0") { $0 = $0.dropLast() + String(port) } }
  }

  var isSecure: Bool { base.hasPrefix("https://") }

  func absolute(_ path: String) -> String { base + path }

  func path(_ path: String, in language: Language, of library: Library) -> String {
    library.sitePath(path, in: language)
  }

  /// Whether a form comes from a page of this site. Browsers send `Origin` with every POST; others than
  /// browsers bring nobody's cookies.
  func isOwn(_ headers: HTTPFields, host: String?) -> Bool {
    if let origin = headers[.origin] { return isOwn(origin: origin, host: host) }
    if let site = headers[.secFetchSite] {
      return site == "same-origin" || site == "none"
    }
    guard let referer = headers[.referer] else { return true }
    let origin = referer.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
      .prefix(3).joined(separator: "/")
    return isOwn(origin: origin, host: host)
  }

  private func isOwn(origin: String, host: String?) -> Bool {
    if origin.lowercased() == base.lowercased() { return true }
    // Without TLS it is the library's own network or a trial, where the address has several names.
    guard !isSecure, let host else { return false }
    return origin.lowercased() == "http://" + host.lowercased()
  }
}

/// Connections that only look, used in turn; SQLite lets them look while one writes.
private final class Readers: Sendable {
  /// Looks for changes alone, and writes what changes no page.
  let watching: Store
  private let stores: [Store]
  private let turn = Atomic<Int>(0)

  init(of writing: Store, count: Int) throws {
    watching = try writing.openAgain(for: .writing)
    stores = try (0..<count).map { _ in try writing.openAgain() }
  }

  func next() -> Store {
    stores[Int(turn.wrappingAdd(1, ordering: .relaxed).newValue.magnitude % UInt(stores.count))]
  }

  func close() { for store in stores + [watching] { store.close() } }
}
