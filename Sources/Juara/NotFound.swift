/// Something that staff named and the library does not have.
package enum NotFound: Error, Equatable, Sendable {
  case event(String, nearest: [String])
  /// The event keeps no score; these challenges there are.
  case challenge(EventCode, challenges: [String])
  case participant(Identifier<Participant>)
  case session(Int, of: EventCode, known: [Int])
  case registration(Identifier<Registration>)
  case group(String, nearest: [String])
  /// Groups of several kinds have that name.
  case oneGroup(String, kinds: [Group.Kind])
  case host(String, hosts: [String])
  /// The event is no project; these events are.
  case project(EventCode, projects: [String])
  case milestone(Int, numbers: [Int])
  case work(Identifier<WorkEntry>)
  case entry(Identifier<LogEntry>)
  case `import`(Identifier<Import>)
  case certificate(CertificateNumber)
  case mapping(Int64)
  case item(CollectionItem)
  case readingList(String, nearest: [String])
  case referral(String, nearest: [String])
}
