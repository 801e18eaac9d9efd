import GRDB
package import Juara

extension Store {
  /// What a video may tell of an event.
  package func videoEvent(_ code: String, at now: Instant) throws -> VideoEvent {
    try read { db in
      let event = try Event.fetch(db, code: code)
      let known = try Attendance.all(db, of: event.id)
      let sessions = Dictionary(
        uniqueKeysWithValues: try SessionTime.all(db, of: event.id).map { ($0.id, $0) })
      let present = Set(
        known.compactMap { place, attendance in
          sessions[place.session]?.presence(of: attendance, at: now) == .present
            ? place.registration : nil
        })
      return VideoEvent(
        event: event, hosts: try Host.all(db, event.id),
        attended: present.isEmpty ? nil : present.count)
    }
  }
}
