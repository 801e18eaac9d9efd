import Hummingbird
import Juara
import Synchronization

/// Public pages as they were last made. A page is at most a second old, and is never shown once the
/// library's file has changed in any way.
final class PageCache: Sendable {
  struct Key: Hashable {
    let language: Language?
    let path: String
    let query: String?
  }

  private struct Kept {
    let page: SentPage
    let version: Int
    let madeAt: ContinuousClock.Instant
    var isBeingRenewed = false
  }

  private struct Making {
    let version: Int
    let task: Task<SentPage, any Error>
  }

  private struct State {
    var kept: [Key: Kept] = [:]
    /// Of many who ask at once, one makes the page.
    var making: [Key: Making] = [:]
    /// Paths of pages that are not the same for everybody.
    var personal: Set<String> = []
  }

  private enum Found {
    case page(SentPage)
    /// Made for this request.
    case own(Task<SentPage, any Error>)
    /// Made for another request.
    case other(Task<SentPage, any Error>)
    case personal
  }

  private let state = Mutex(State())
  private static let most = 500
  private static let largest = 64 * 1024
  private let oldest: Duration

  /// - Parameter oldest: How old a page may be.
  init(oldest: Duration = .seconds(1)) { self.oldest = oldest }

  /// - Parameters:
  ///   - version: Of the library's file, read before `make` reads anything.
  ///   - make: Makes the page anew.
  func page(
    _ key: Key, version: Int, _ make: @escaping @Sendable () async throws -> Reply
  ) async throws -> SentPage {
    let found: Found = state.withLock { state in
      if state.personal.contains(key.path) { return .personal }
      let now = ContinuousClock.now
      if let kept = state.kept[key], kept.version == version, now - kept.madeAt < oldest {
        // Anew in good time, so that nobody waits for it.
        if now - kept.madeAt > oldest / 2, !kept.isBeingRenewed {
          state.kept[key]?.isBeingRenewed = true
          start(key, version, make, in: &state)
        }
        return .page(kept.page)
      }
      if let making = state.making[key], making.version == version {
        return .other(making.task)
      }
      return .own(start(key, version, make, in: &state))
    }
    switch found {
    case .page(let page): return page
    case .own(let task): return try await task.value
    case .other(let task):
      // A page or a refusal that is for another visitor alone is none for this one.
      if let page = try? await task.value, page.isPublic { return page }
      return SentPage(try await make())
    case .personal: return SentPage(try await make())
    }
  }

  @discardableResult
  private func start(
    _ key: Key, _ version: Int, _ make: @escaping @Sendable () async throws -> Reply,
    in state: inout sending State
  ) -> Task<SentPage, any Error> {
    let task = Task {
      let madeAt = ContinuousClock.now
      let reply: Reply
      do {
        reply = try await make()
      } catch {
        end(key, version)
        throw error
      }
      let page = SentPage(reply)
      end(key, version, keeping: Kept(page: page, version: version, madeAt: madeAt))
      return page
    }
    state.making[key] = Making(version: version, task: task)
    return task
  }

  private func end(_ key: Key, _ version: Int, keeping kept: Kept? = nil) {
    state.withLock { state in
      if state.making[key]?.version == version { state.making[key] = nil }
      guard let kept else { return }
      if kept.page.isPublic {
        // Pictures are kept where they are drawn.
        guard kept.page.body.readableBytes <= Self.largest else { return }
        if state.kept.count >= Self.most { state.kept.removeAll() }
        state.kept[key] = kept
      } else {
        if state.personal.count >= Self.most { state.personal.removeAll() }
        state.personal.insert(key.path)
      }
    }
  }
}
