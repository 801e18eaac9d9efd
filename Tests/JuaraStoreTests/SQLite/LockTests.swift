import Foundation
import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// Shows what the lock of a write is for, with the schema's own last defence taken away: the same
/// decision, once with the lock and once without.
@Suite(.serialized) struct LockTests {
  private let programs = 8
  private let capacity = 3

  /// How many sit after several programs at once have counted the seats and taken one each.
  private func seated(locked: Bool) throws -> Int {
    var count = 0
    try inFolder { folder in
      let path = folder.appendingPathComponent("juara.sqlite").path
      let store = try Store.create(path: path, library: .sample, by: .staff())
      try store.makeEvent(capacity: capacity)
      for number in 1...programs { _ = try store.insertPerson("Orang \(number)") }
      try store.execute("DROP TRIGGER registrationTakesSeats")
      let barrier = Barrier(programs)
      // A thread each: a pool of fewer would never let all of them come to the barrier.
      let ends = DispatchGroup()
      for person in 1...programs {
        ends.enter()
        Thread.detachNewThread {
          defer { ends.leave() }
          do {
            let queue = try DatabaseQueue(path: path, configuration: .patient)
            try takeSeat(queue, person: person, locked ? nil : barrier)
          } catch {
            Issue.record(error)
          }
        }
      }
      ends.wait()
      count = try store.read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM registration WHERE status = 'confirmed'")!
      }
    }
    return count
  }

  /// Counts the seats and takes one if there is one: in one locked transaction, or, where there is a
  /// barrier, without a lock between the two.
  private func takeSeat(_ queue: DatabaseQueue, person: Int, _ barrier: Barrier?) throws {
    func hasSeat(_ db: Database) throws -> Bool {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM registration")! < capacity
    }
    func take(_ db: Database) throws {
      try db.execute(
        sql: """
          INSERT INTO registration (eventId, participantId, number, status, registeredAt)
          VALUES (1, ?1, ?1, 'confirmed', 0)
          """,
        arguments: [person])
    }
    guard let barrier else {
      return try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          if try hasSeat(db) { try take(db) }
          return .commit
        }
      }
    }
    let hasSeat = try queue.read(hasSeat)
    barrier.wait()
    if hasSeat { try queue.write(take) }
  }

  @Test func `with the lock no more sit than there are seats`() throws {
    #expect(try seated(locked: true) == capacity)
  }

  @Test func `without the lock the race is there: more sit than there are seats`() throws {
    #expect(try seated(locked: false) > capacity)
  }
}

/// Lets threads go on when all of them have come.
private final class Barrier: Sendable {
  private let arrivals = DispatchGroup()

  init(_ count: Int) { for _ in 0..<count { arrivals.enter() } }

  func wait() {
    arrivals.leave()
    arrivals.wait()
  }
}

extension Configuration {
  fileprivate static var patient: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    return configuration
  }
}

extension Store {
  fileprivate func insertPerson(_ name: String) throws -> Identifier<Participant> {
    try write { db in
      var people = try ParticipantIndex(db)
      return try people.add(.sample(name), at: at("2026-11-01T10:00"), importID: nil)
    }
  }
}
