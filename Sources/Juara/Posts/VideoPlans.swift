package enum VideoTemplate: String, CaseIterable, Sendable {
  /// How to register for an event.
  case register
  case tip
  /// Through the library.
  case tour
  /// Of an event that is over.
  case impressions

  package var isOfEvent: Bool { self == .register || self == .impressions }
}

/// What a template says of an event.
package struct VideoEvent: Equatable, Sendable {
  package var event: Event
  package var hosts: [Host]
  /// How many people were there; nil where nobody marked it.
  package var attended: Int?

  package init(event: Event, hosts: [Host] = [], attended: Int? = nil) {
    self.event = event
    self.hosts = hosts
    self.attended = attended
  }

  /// Whether a template has anything to tell of it.
  package func check(_ template: VideoTemplate, at now: Instant) throws(VideoRefusal) {
    let (code, plan) = (event.code, event.plan)
    if event.state == .cancelled { throw .cancelled(code) }
    switch template {
    case .register:
      if event.state == .draft { throw .notPublished(code) }
      if now >= plan.registrationEnd { throw .registrationClosed(code, at: plan.registrationEnd) }
    case .impressions:
      if now < plan.endsAt { throw .notOver(code, endsAt: plan.endsAt) }
    case .tip, .tour: break
    }
  }
}

/// What is seen and said in one piece of a video.
package struct VideoShot: Equatable, Sendable {
  package let picture: String
  package let spoken: String
  /// How long it lasts, in whole seconds.
  package let seconds: Int
  /// When it begins, in seconds.
  package let start: Int

  package var end: Int { start + seconds }
}

/// A short video to film: shots with their seconds, what is said in them, and the captions.
package struct VideoPlan: Equatable, Sendable {
  package static let allowedSeconds = 15...90
  /// In characters a second: what most people can read along, after broadcasters' guides.
  package static let readingSpeed = 17
  /// In characters a second: unhurried speech.
  private static let speakingSpeed = 14
  private static let leastSeconds = 3

  package let title: String
  package let shots: [VideoShot]

  package var seconds: Int { shots.last?.end ?? 0 }

  /// - Parameters:
  ///   - parts: What is seen and said, shot by shot.
  ///   - seconds: How long it shall last; nil lets the words decide.
  package init(
    title: String, parts: [(picture: String, spoken: String)], seconds: Int? = nil
  ) throws(VideoRefusal) {
    let counts = parts.map(\.spoken.count)
    let least = counts.map { max(2, Self.divided($0, by: Self.readingSpeed)) }
    var lengths: [Int]
    if let seconds {
      guard Self.allowedSeconds.contains(seconds) else { throw .length(seconds) }
      let sum = least.reduce(0, +)
      if sum > seconds { throw .tooShort(seconds, least: sum) }
      lengths = least
      // What is left goes to the shot that has the least time for its words.
      for _ in 0..<(seconds - sum) {
        let next = lengths.indices.max {
          counts[$0] * lengths[$1] < counts[$1] * lengths[$0]
        }
        if let next { lengths[next] += 1 }
      }
    } else {
      lengths = counts.map { max(Self.leastSeconds, Self.divided($0, by: Self.speakingSpeed)) }
      let sum = lengths.reduce(0, +)
      if sum > Self.allowedSeconds.upperBound {
        lengths = least
        let least = least.reduce(0, +)
        if least > Self.allowedSeconds.upperBound { throw .tooLong(least) }
      } else if sum < Self.allowedSeconds.lowerBound, !lengths.isEmpty {
        lengths[lengths.count - 1] += Self.allowedSeconds.lowerBound - sum
      }
    }
    var start = 0
    var shots: [VideoShot] = []
    for (part, length) in zip(parts, lengths) {
      shots.append(
        VideoShot(picture: part.picture, spoken: part.spoken, seconds: length, start: start))
      start += length
    }
    self.title = title
    self.shots = shots
  }

  private static func divided(_ count: Int, by speed: Int) -> Int { (count + speed - 1) / speed }

  /// Each no longer than two lines, shown while its words are said.
  package var captions: [VideoCaption] { shots.flatMap(VideoCaption.all) }
}

/// A piece of what is said, as it is shown; times are in milliseconds.
package struct VideoCaption: Equatable, Sendable {
  package static let lineLength = 42

  package let start: Int
  package let end: Int
  /// One line or two.
  package let lines: [String]

  /// Whether people can read along, to the millisecond.
  package var isReadable: Bool {
    lines.joined(separator: " ").count * 1_000 <= (end - start + 1) * VideoPlan.readingSpeed
  }

  /// The captions of a shot, each with its share of the time by its characters.
  static func all(of shot: VideoShot) -> [VideoCaption] {
    let pieces = pieces(of: shot.spoken)
    let all = pieces.map { $0.joined(separator: " ").count }.reduce(0, +)
    guard all > 0 else { return [] }
    var said = 0
    var captions: [VideoCaption] = []
    func moment(_ said: Int) -> Int { shot.start * 1_000 + said * shot.seconds * 1_000 / all }
    for lines in pieces {
      let count = lines.joined(separator: " ").count
      captions.append(
        VideoCaption(start: moment(said), end: moment(said + count), lines: lines))
      said += count
    }
    return captions
  }

  /// Sentences first, and then as many words as two lines hold; pieces of about the same length.
  private static func pieces(of text: String) -> [[String]] {
    sentences(of: text).flatMap { sentence -> [[String]] in
      let words = sentence.split(separator: " ").map(String.init)
      let most = 2 * lineLength
      let count = max(1, (sentence.count + most - 1) / most)
      for parts in count...(count + words.count) {
        let target = (sentence.count + parts - 1) / parts
        if let pieces = broken(words, near: target) { return pieces }
      }
      return [[sentence]]
    }
  }

  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      current += (current.isEmpty ? "" : " ") + word
      // Not behind an abbreviation or a number, such as `12.` or `hlm.`
      let stem = word.dropLast().filter(\.isLetter)
      if let last = word.last(where: { !"”\"’)".contains($0) }), ".!?…".contains(last),
        stem.count > 3 || last != "."
      {
        sentences.append(current)
        current = ""
      }
    }
    if !current.isEmpty { sentences.append(current) }
    // Nobody can read what is there for less than a second.
    let shortest = 15
    return sentences.reduce(into: []) { joined, sentence in
      if let last = joined.last, min(last.count, sentence.count) < shortest {
        joined[joined.count - 1] = last + " " + sentence
      } else {
        joined.append(sentence)
      }
    }
  }

  /// Nil where a piece would not fit two lines.
  private static func broken(_ words: [String], near target: Int) -> [[String]]? {
    var pieces: [[String]] = []
    var piece: [String] = []
    func length(_ words: [String]) -> Int { words.joined(separator: " ").count }
    for word in words {
      if !piece.isEmpty, length(piece + [word]) > max(target, 1) + 6 || lines(piece + [word]) == nil
      {
        pieces.append(piece)
        piece = []
      }
      piece.append(word)
    }
    if !piece.isEmpty { pieces.append(piece) }
    var broken: [[String]] = []
    for piece in pieces {
      guard let lines = lines(piece) else { return nil }
      broken.append(lines)
    }
    return broken
  }

  /// The words in one line, or in two as even as can be; nil where they do not fit.
  private static func lines(_ words: [String]) -> [String]? {
    let whole = words.joined(separator: " ")
    if whole.count <= lineLength { return [whole] }
    var best: [String]?
    for count in 1..<max(words.count, 2) {
      let (first, second) = (
        words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " ")
      )
      guard max(first.count, second.count) <= lineLength else { continue }
      let isBetter =
        best.map { abs(first.count - second.count) < abs($0[0].count - $0[1].count) } ?? true
      if isBetter { best = [first, second] }
    }
    return best
  }
}

package enum VideoRefusal: Error, Equatable, Sendable {
  case cancelled(EventCode)
  case notPublished(EventCode)
  case registrationClosed(EventCode, at: Instant)
  case notOver(EventCode, endsAt: Instant)
  case needsEvent(VideoTemplate)
  /// There is no tip in the video's language that was not used lately.
  case noTip
  /// Outside 15 to 90 seconds.
  case length(Int)
  /// The words need more seconds to be read along.
  case tooShort(Int, least: Int)
  case tooLong(Int)
}
