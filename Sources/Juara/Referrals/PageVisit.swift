/// One showing of an event's page on the website, without whoever looked at it.
package struct PageVisit: Hashable, Sendable {
  package let event: Identifier<Event>
  /// On the library's calendar.
  package let day: Day
  /// That of the page's address; nil for none, and for one that is no referral's.
  package let code: ReferralCode?

  package init(event: Identifier<Event>, day: Day, code: ReferralCode? = nil) {
    self.event = event
    self.day = day
    self.code = code
  }
}
