import Foundation
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

@Suite(.serialized) struct TwoStoresTests {
  private func withStores(_ body: (Store, Store) throws -> Void) throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("juara.sqlite").path
      let store = try Store.create(path: path, library: .sample, by: .staff())
      try body(store, try Store.open(path: path))
    }
  }

  @Test func `two who write at the same time write one after the other`() throws {
    try withStores { first, second in
      try first.makeEvent(capacity: 30)
      let stores = [first, second]
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        for number in 0..<25 {
          do {
            try stores[index].enrol("Anak \(index) \(number)")
          } catch {
            Issue.record(error)
          }
        }
      }
      let registrations = try first.registrations(in: "bedah").map(\.registration)
      #expect(registrations.map(\.number) == Array(1...50))
      #expect(registrations.map(\.status) == (1...50).map { $0 <= 30 ? .confirmed : .waitlisted })
      #expect(try second.event("bedah").seatsTaken == 30)
    }
  }

  @Test func `a write waits until a long import has ended`() throws {
    try withStores { importing, writing in
      try writing.makeEvent()
      let hasBegun = DispatchSemaphore(value: 0)
      let hasEnded = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        var count = 0
        do {
          _ = try importing.importRegistrations(
            into: "bedah", ImportOptions(fileName: "f", apply: true), by: .staff(),
            rows: {
              if count == 1 { hasBegun.signal() }
              count += 1
              Thread.sleep(forTimeInterval: 0.01)
              return count > 20
                ? nil : ImportRow(line: count, content: .draft(.sample("A \(count)")))
            }, report: { _ in })
        } catch {
          Issue.record(error)
        }
        hasEnded.signal()
      }
      hasBegun.wait()
      #expect(try writing.registrations(in: "bedah").isEmpty)
      #expect(try writing.enrol("Budi").number == 21)
      hasEnded.wait()
    }
  }
}
