/// What staff check somebody in by: the registration, or the code that the person shows.
package enum CheckInKey: Equatable, Sendable {
  case registration(Identifier<Registration>)
  case code(String)
}

package struct CheckIn: Equatable, Sendable {
  package let person: PersonMatch
  package let session: Int
  package let arrivedAt: Instant
  package let isNew: Bool

  package init(person: PersonMatch, session: Int, arrivedAt: Instant, isNew: Bool) {
    self.person = person
    self.session = session
    self.arrivedAt = arrivedAt
    self.isNew = isNew
  }
}
