/// A post as it is packed, to be posted by hand.
package struct PackedPost: Equatable, Sendable {
  package let post: Post
  /// What its picture shows; nil for a post without one.
  package let card: Card?
  /// The address of the registration form or of what it tells of.
  package let link: String?

  package init(post: Post, card: Card?, link: String?) {
    self.post = post
    self.card = card
    self.link = link
  }

  /// When it is first due.
  package var due: Instant? { post.dates.map(\.due).min() }

  package func due(on channel: Channel) -> Instant? {
    post.dates.first { $0.channel == channel }?.due
  }

  package var channels: [Channel] {
    Channel.allCases.filter { channel in post.texts.contains { $0.form.channel == channel } }
  }

  /// The pictures that its channels take.
  package var sizes: [CardSize] {
    guard card != nil else { return [] }
    let wanted = Set(channels.flatMap(\.cardSizes))
    return CardSize.allCases.filter(wanted.contains)
  }
}

extension Channel {
  /// The shapes of pictures that it shows best.
  package var cardSizes: [CardSize] {
    switch self {
    case .instagram: [.portrait, .story]
    case .facebookPage, .facebookGroup, .whatsapp: [.square]
    case .x: [.wide]
    }
  }

  /// Where a text is opened ready to be sent; nil where a program takes none from a web page.
  package func shareAddress(text: String, link: String?) -> String? {
    switch self {
    case .whatsapp: WebAddress.whatsApp(text)
    case .x: "https://x.com/intent/post?text=" + WebAddress.percentEncoded(text)
    case .facebookPage, .facebookGroup:
      link.map { "https://www.facebook.com/sharer/sharer.php?u=" + WebAddress.percentEncoded($0) }
    case .instagram: nil
    }
  }
}

/// Numbers of some days or of an event, each with what it counts.
package struct CardNumbers: Equatable, Sendable {
  package struct Number: Equatable, Sendable {
    package let fact: PostFact
    package let value: Int

    package init(_ fact: PostFact, _ value: Int) {
      self.fact = fact
      self.value = value
    }
  }

  package let occasion: Post.Occasion
  /// The event; nil for the library as a whole.
  package let title: String?
  package let days: DayRange?
  package let numbers: [Number]

  package init(
    occasion: Post.Occasion, title: String?, days: DayRange?, numbers: [Number]
  ) {
    self.occasion = occasion
    self.title = title
    self.days = days
    self.numbers = numbers
  }
}

/// A few lines under a heading: a tip, a reading list, a resource.
package struct CardNote: Equatable, Sendable {
  package let occasion: Post.Occasion
  package let title: String
  package let lines: [String]

  package init(occasion: Post.Occasion, title: String, lines: [String]) {
    self.occasion = occasion
    self.title = title
    self.lines = lines
  }
}

package enum PackageRefusal: Error, Equatable, Sendable {
  /// No approved post is due in these days.
  case nothingDue(DayRange)
  /// Not an address that pictures can stand under.
  case notABase(String)
}
