import Foundation
import NIOPosix
import Synchronization
import Testing

@testable import JuaraWeb

struct SharedWaitTests {
  @Test func `those who come while it runs share the next, and nobody the one that runs`()
    async throws
  {
    let thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
    let begun = Count()
    let wait = SharedWait(on: thread) {
      begun.add()
      Thread.sleep(forTimeInterval: 0.05)
    }
    @Sendable func ask() async throws {
      let before = begun.value
      try await wait.join()
      // A beginning that came after the request.
      #expect(begun.value > before)
    }
    try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { try await ask() } }
      try await group.waitForAll()
    }
    #expect(begun.value < 10)
    try await wait.join()
    try await thread.shutdownGracefully()
  }

  @Test func `what fails, fails for those who waited for it alone`() async throws {
    struct Full: Error {}
    let thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
    let tries = Count()
    let wait = SharedWait(on: thread) {
      tries.add()
      if tries.value == 1 { throw Full() }
    }
    await #expect(throws: Full.self) { try await wait.join() }
    try await wait.join()
    try await thread.shutdownGracefully()
  }
}

struct SharedWriteTests {
  @Test func `those who write at once share the next transaction, and each has its own answer`()
    async throws
  {
    struct Odd: Error {}
    let transactions = Count()
    let write = SharedWrite<Int, Int> { numbers in
      transactions.add()
      Thread.sleep(forTimeInterval: 0.05)
      return numbers.map { $0.isMultiple(of: 2) ? .success($0 * 10) : .failure(Odd()) }
    }
    let threads = NIOThreadPool(numberOfThreads: 20)
    threads.start()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          let answer = try await threads.runIfActive { Result { try write(number) } }
          #expect((try? answer.get()) == (number.isMultiple(of: 2) ? number * 10 : nil))
        }
      }
      try await group.waitForAll()
    }
    #expect(transactions.value < 10)
    try await threads.shutdownGracefully()
  }
}

private final class Count: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }
  func add() { count.withLock { $0 += 1 } }
}
