import Foundation
import Juara
import Testing

struct ChannelTests {
  // The rules are those of twitter-text, configuration 3, https://github.com/twitter/twitter-text
  // (conformance/validate.yml, WeightedTweetsWithDiscountedEmojiCounterTest); the rows are our own.
  @Test(
    arguments: [
      ("", 0), ("Halo", 4), ("Ayo baca — “yuk”", 16), ("…", 2),
      ("Info https://contoh.go.id/a", 28), ("https://contoh.go.id/daftar/acara?kode=abc&x=1", 23),
      ("(https://contoh.go.id).", 26), ("https://a.id https://b.id", 47),
      ("contoh.com", 23), ("perpustakaan.contoh.go.id", 23), ("jam 09.00 di Banjarbaru", 23),
      ("S.Pd dan M.Hum", 14), ("surel@contoh.com", 16), ("http://lokal", 12),
      ("e\u{301}", 1), ("あい", 4), ("שּׁ", 3), ("👨‍👩‍👧‍👦", 2), ("🙋🏽", 2), ("1\u{20E3}", 2), ("☺", 2),
      ("☺\u{FE0F}", 2),
      ("H🐱☺👨‍👩‍👧‍👦", 7), ("a\u{200D}b", 3), ("3", 1), ("#baca", 5),
    ])
  func `X counts links as 23, emoji as two and most letters as one`(_ text: String, _ length: Int) {
    #expect(Channel.x.length(of: text) == length)
  }

  @Test func `before emoji were discounted, each of their parts counted`() {
    #expect(XText.weightedLength(of: "👨‍👩‍👧‍👦", discountsEmoji: false) == 11)
    #expect(XText.weightedLength(of: "😷🔥", discountsEmoji: false) == 4)
  }

  @Test func `a host that is too long for the network is no link`() {
    let host = String(repeating: "a", count: 64)
    #expect(Channel.x.length(of: "https://\(host).com") == 76)
    #expect(Channel.x.length(of: "https://\(host.dropLast()).com") == 23)
    #expect(Channel.x.length(of: "http://" + String(repeating: "あいうえお", count: 12) + ".com") > 100)
  }

  @Test(
    arguments: [
      (.x, 280), (.instagram, 2_200), (.whatsapp, 4_096), (.facebookPage, 63_206),
      (.facebookGroup, 63_206),
    ] as [(Channel, Int)])
  func `each channel takes a text of its own length and no longer`(_ channel: Channel, _ limit: Int)
    throws
  {
    try channel.check(String(repeating: "a", count: limit))
    #expect(throws: PostRefusal.tooLong(channel, length: limit + 1, limit: limit)) {
      try channel.check(String(repeating: "a", count: limit + 1))
    }
  }

  @Test func `Instagram takes thirty hashtags`() throws {
    try Channel.instagram.check(String(repeating: "#baca ", count: 30))
    #expect(throws: PostRefusal.tooManyHashtags(31, limit: 30)) {
      try Channel.instagram.check(String(repeating: "#baca ", count: 31))
    }
    #expect(Channel.hashtags(in: "C# dan # dan a#b, #satu#dua") == 1)
  }

  // The file has its own licence and is not kept here; JUARA_TWITTER_TEXT names its folder.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["JUARA_TWITTER_TEXT"] != nil))
  func `all of twitter-text's weighted counts agree`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["JUARA_TWITTER_TEXT"])
    let file = try String(contentsOfFile: folder + "/twitter-text-validate.yml", encoding: .utf8)
    var count = 0
    for vector in TwitterTextVector.all(in: file) {
      count += 1
      let length = XText.weightedLength(of: vector.text, discountsEmoji: vector.discountsEmoji)
      #expect(length == vector.length, "\(vector.description)")
    }
    #expect(count > 35)
  }
}

private struct TwitterTextVector {
  var description = ""
  var text = ""
  var length = 0
  let discountsEmoji: Bool

  /// Reads just what the file uses of YAML.
  static func all(in file: String) -> [TwitterTextVector] {
    var vectors: [TwitterTextVector] = []
    var discounts: Bool?
    for line in file.split(separator: "\n") {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("WeightedTweetsCounterTest:") {
        discounts = false
      } else if line.hasPrefix("WeightedTweetsWithDiscountedEmojiCounterTest:") {
        discounts = true
      } else if line.hasSuffix("Test:") || line.hasSuffix("tweets:") {
        discounts = nil
      }
      guard let discounts else { continue }
      if line.hasPrefix("- description:") {
        vectors.append(
          TwitterTextVector(description: value(line), discountsEmoji: discounts))
      } else if line.hasPrefix("text:") {
        vectors[vectors.count - 1].text = value(line)
      } else if line.hasPrefix("weightedLength:") {
        vectors[vectors.count - 1].length = Int(line.drop { !$0.isNumber })!
      }
    }
    return vectors
  }

  private static func value(_ line: Substring) -> String {
    var text = ""
    var rest = line.drop { $0 != "\"" }.dropFirst().dropLast()
    while let character = rest.popFirst() {
      guard character == "\\", let escape = rest.popFirst() else {
        text.append(character)
        continue
      }
      let digits = escape == "u" ? 4 : escape == "U" ? 8 : 0
      if digits > 0, let value = UInt32(rest.prefix(digits), radix: 16) {
        text.unicodeScalars.append(Unicode.Scalar(value)!)
        rest = rest.dropFirst(digits)
      } else {
        text.append(escape == "n" ? "\n" : escape)
      }
    }
    return text
  }
}
