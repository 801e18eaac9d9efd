/// What somebody asked, wished, praised or complained of, kept without who it was.
package struct Inquiry: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case question, wish, praise, complaint }

  package enum Channel: String, CaseIterable, Sendable {
    case instagram, facebook, x, whatsapp, desk
    /// Asked of `juara ask`, which knew no answer.
    case assistant
  }

  package enum State: Equatable, Sendable {
    case open
    /// The entry that was the answer; nil if staff answered without one, or it was removed.
    case answered(AuditContext, FAQCode?)
    /// Not for the library to answer.
    case ignored(AuditContext)
  }

  package let id: Identifier<Inquiry>
  package var text: String
  package var kind: Kind
  package var channel: Channel
  package var askedAt: Instant
  package var state: State

  package static let longestText = 1_000

  package init(
    id: Identifier<Inquiry>, text: String, kind: Kind, channel: Channel, askedAt: Instant,
    state: State = .open
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.channel = channel
    self.askedAt = askedAt
    self.state = state
  }

  package func checkOpen() throws(InquiryRefusal) {
    switch state {
    case .open: return
    case .answered(let audit, _): throw .alreadyAnswered(id, on: audit.at)
    case .ignored(let audit): throw .alreadyIgnored(id, on: audit.at)
    }
  }

  package static func check(_ text: String, askedAt: Instant, now: Instant) throws(InquiryRefusal) {
    if text.allSatisfy(\.isWhitespace) { throw .empty }
    if text.count > longestText { throw .tooLong(limit: longestText) }
    if askedAt > now { throw .inFuture(askedAt) }
  }
}

extension Inquiry.State {
  package var key: String {
    switch self {
    case .open: "open"
    case .answered: "answered"
    case .ignored: "ignored"
    }
  }

  /// Who settled it, and when.
  package var audit: AuditContext? {
    switch self {
    case .open: nil
    case .answered(let audit, _), .ignored(let audit): audit
    }
  }

  package var code: FAQCode? {
    if case .answered(_, let code) = self { code } else { nil }
  }
}

extension Inquiry.Channel {
  /// Whose counting and limit an answer has; nil where it is spoken.
  package var written: Channel? {
    switch self {
    case .instagram: .instagram
    case .facebook: .facebookPage
    case .x: .x
    case .whatsapp: .whatsapp
    case .desk, .assistant: nil
    }
  }
}

package enum InquiryRefusal: Error, Equatable, Sendable {
  case empty
  case tooLong(limit: Int)
  case inFuture(Instant)
  case unknown(Identifier<Inquiry>)
  case alreadyAnswered(Identifier<Inquiry>, on: Instant)
  case alreadyIgnored(Identifier<Inquiry>, on: Instant)
  /// Only questions become phrasings of an entry.
  case notAQuestion(Identifier<Inquiry>, Inquiry.Kind)
}

/// Inquiries that ask for much the same.
package struct InquiryGroup: Equatable, Sendable {
  package var inquiries: [Inquiry]

  /// How alike two questions must be, of 2.
  private static let alike: Float = 0.7

  /// Open inquiries of one kind, each with those most like it; the most frequent first.
  package static func of(_ inquiries: [Inquiry], words: QuestionWords) -> [InquiryGroup] {
    var groups: [InquiryGroup] = []
    for kind in Inquiry.Kind.allCases {
      let members = inquiries.filter { $0.kind == kind }
      let index = AnswerIndex(
        members.map { AnswerTexts(questions: [$0.text], answers: []) }, unanswerable: [],
        words: words)
      var group = [Int?](repeating: nil, count: members.count)
      for (position, inquiry) in members.enumerated() where group[position] == nil {
        group[position] = groups.count
        var alike = [inquiry]
        for match in index.rank(inquiry.text).matches
        where group[match.entry] == nil && match.whole.sum >= Self.alike {
          group[match.entry] = groups.count
          alike.append(members[match.entry])
        }
        groups.append(InquiryGroup(inquiries: alike.sorted { $0.id.rawValue < $1.id.rawValue }))
      }
    }
    return groups.sorted {
      ($1.inquiries.count, $0.inquiries[0].id.rawValue)
        < ($0.inquiries.count, $1.inquiries[0].id.rawValue)
    }
  }
}
