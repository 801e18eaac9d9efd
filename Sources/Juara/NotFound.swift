/// Something that staff named and the library does not have.
package enum NotFound: Error, Equatable, Sendable {
  /// No event or challenge has that code; these come nearest.
  case event(String, nearest: [String])
  /// The event keeps no score; these challenges there are.
  case challenge(EventCode, challenges: [String])
  /// No participant has that number.
  case participant(Identifier<Participant>)
  /// The event has no session of that number; these it has.
  case session(Int, of: EventCode, known: [Int])
  /// No registration has that number.
  case registration(Identifier<Registration>)
  /// No group has that name; these come nearest.
  case group(String, nearest: [String])
  /// Groups of several kinds have that name.
  case oneGroup(String, kinds: [Group.Kind])
  /// Nobody of that name hosts the event; these do.
  case host(String, hosts: [String])
  /// The event is no project; these events are.
  case project(EventCode, projects: [String])
  /// The project has no milestone of that number; it has these.
  case milestone(Int, numbers: [Int])
  /// No entry of hours has that number.
  case work(Identifier<WorkEntry>)
  /// No log entry has that number.
  case entry(Identifier<LogEntry>)
  /// No import has that number.
  case `import`(Identifier<Import>)
  /// No certificate has that number.
  case certificate(CertificateNumber)
  /// No remembered mapping of columns has that number.
  case mapping(Int64)
}
