/// Something that the library tells the public, with a text for each channel.
package struct Post: Equatable, Sendable {
  /// What gives rise to a post.
  package enum Occasion: String, CaseIterable, Sendable {
    case announcement
    case lastSeats = "last-seats"
    case starts
    case thanks
    case winners
    case review
    case callForEntries = "call-for-entries"
    /// How a running challenge stands.
    case progress
    case figures
    case quotation
    case tip
    case readingList = "reading-list"
    /// A digital resource, or an article.
    case resource
    case videoPlan = "video-plan"
    /// Written freely by staff.
    case free
  }

  package enum State: String, CaseIterable, Sendable {
    case drafted, approved, published, withdrawn
  }

  package let id: Identifier<Post>
  package var occasion: Occasion
  package var language: Language
  /// What staff know it by; it is not published.
  package var title: String
  /// The event or challenge that it tells of.
  package var event: EventCode?
  /// The days that its figures or its review are of.
  package var days: DayRange?
  package var texts: [PostText]
  /// The code in its registration link.
  package var referral: ReferralCode?
  package var created: AuditContext
  package var approved: AuditContext?
  package var withdrawn: AuditContext?
  package var withdrawReason: String?
  package var publications: [PostPublication]
  /// When it is due on which channel.
  package var dates: [PostDate]

  package init(
    id: Identifier<Post>, occasion: Occasion, language: Language, title: String,
    event: EventCode? = nil, days: DayRange? = nil, texts: [PostText],
    referral: ReferralCode? = nil, created: AuditContext,
    approved: AuditContext? = nil, withdrawn: AuditContext? = nil, withdrawReason: String? = nil,
    publications: [PostPublication] = [], dates: [PostDate] = []
  ) {
    self.id = id
    self.occasion = occasion
    self.language = language
    self.title = title
    self.event = event
    self.days = days
    self.texts = texts
    self.referral = referral
    self.created = created
    self.approved = approved
    self.withdrawn = withdrawn
    self.withdrawReason = withdrawReason
    self.publications = publications
    self.dates = dates
  }

  package var state: State {
    if withdrawn != nil { return .withdrawn }
    if !publications.isEmpty { return .published }
    return approved == nil ? .drafted : .approved
  }

  /// Those it has a text for.
  package var channels: [Channel] {
    Channel.allCases.filter { channel in texts.contains { $0.form.channel == channel } }
  }

  package func text(for form: PostForm) -> String? { texts.first { $0.form == form }?.text }

  package func checkCanChange() throws(PostRefusal) {
    switch state {
    case .drafted, .approved: return
    case .published, .withdrawn: throw .already(id, state)
    }
  }

  /// - Parameter needsAnother: Whether somebody else than the author must approve.
  package func checkApproval(by staff: String, needsAnother: Bool) throws(PostRefusal) {
    if state != .drafted { throw .already(id, state) }
    func key(_ name: String) -> String { NameKey.key(of: name) }
    if needsAnother, key(staff) == key(created.staff) { throw .approvedByAuthor(id, staff) }
  }

  package func checkPublication(on channel: Channel) throws(PostRefusal) {
    switch state {
    case .drafted: throw .notApproved(id)
    case .withdrawn: throw .already(id, .withdrawn)
    case .approved, .published: break
    }
    if !texts.contains(where: { $0.form.channel == channel }) { throw .noText(id, channel) }
  }
}

/// A text in its form, for one channel.
package struct PostText: Equatable, Sendable {
  package let form: PostForm
  package let text: String

  /// - Throws: `PostRefusal` where the channel would not take it.
  package init(_ form: PostForm, _ text: String) throws(PostRefusal) {
    let text = TextNormalization.trimmed(text)
    if text.isEmpty { throw .emptyText }
    try form.channel.check(text)
    self.form = form
    self.text = text
  }

  /// What the library's file holds, checked when it was written.
  package init(stored form: PostForm, _ text: String) {
    self.form = form
    self.text = text
  }
}

package struct PostPublication: Equatable, Sendable {
  package var channel: Channel
  /// Nil for a message in a WhatsApp group.
  package var url: String?
  package var at: Instant

  package init(channel: Channel, url: String?, at: Instant) {
    self.channel = channel
    self.url = url
    self.at = at
  }

  package static func check(_ url: String?, on channel: Channel) throws(PostRefusal) {
    guard let url else {
      if channel != .whatsapp { throw .noAddress(channel) }
      return
    }
    let host = url.isWebAddress ? url.split(separator: "/").dropFirst().first : nil
    guard let host, !host.isEmpty, !url.contains(where: \.isWhitespace) else {
      throw .notAnAddress(url)
    }
  }
}

/// When a post is due on a channel.
package struct PostDate: Equatable, Sendable {
  package var channel: Channel
  package var due: Instant

  package init(_ channel: Channel, due: Instant) {
    self.channel = channel
    self.due = due
  }
}

package struct DayRange: Hashable, Sendable {
  package let first: Day
  package let last: Day

  /// Nil if the last day is before the first.
  package init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  package init(month day: Day) {
    first = day.adding(days: 1 - day.day)
    let next = first.adding(days: 31)
    last = next.adding(days: -next.day)
  }

  /// From Monday to Sunday.
  package init(weekOf day: Day) {
    first = day.monday
    last = first.adding(days: 6)
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

package enum PostRefusal: Error, Equatable, Sendable {
  case none(Identifier<Post>)
  case already(Identifier<Post>, Post.State)
  case emptyText
  case tooLong(Channel, length: Int, limit: Int)
  case tooManyHashtags(Int, limit: Int)
  case noText(Identifier<Post>, Channel)
  case approvedByAuthor(Identifier<Post>, String)
  case notApproved(Identifier<Post>)
  case noAddress(Channel)
  case notAnAddress(String)
  /// The address belongs to another post.
  case addressTaken(String, Identifier<Post>)
  /// The consents of these people no longer hold.
  case withoutConsent(Identifier<Post>, [PersonMatch], Post.State)
  /// Free text names these participants.
  case namesPeople([PersonMatch])
  /// A post names these participants, of whom staff have not been asked.
  case namesSince(Identifier<Post>, [PersonMatch])
  /// A text has telephone numbers or e-mail addresses that are not the library's, which begin so.
  case showsContacts([String])
  /// What it says is no longer so.
  case outOfDate(Identifier<Post>, [PostChange], Post.State)
  /// Not drawn from data, so there is nothing to draw anew.
  case isFree(Identifier<Post>)
  case unknownPlaceholder(String)
  case strayBrace(String)
  case noTemplate(Post.Occasion)
  case notAMonth(String, String)
  case notATime(String, String)
  case notAWeekday(String, String)
  case slotTaken(Identifier<PostSlot>)
  case noSlot(Identifier<PostSlot>)
  case noSlots
}
