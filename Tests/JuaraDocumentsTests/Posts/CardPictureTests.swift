import Foundation
@_spi(ConsentRecords) import Juara
import JuaraTestSupport
import JuaraWording
import Testing

@testable import JuaraDocuments

/// With the fonts that `scripts/test` sees to.
struct CardPictureTests {
  private static func font(_ name: String) throws -> FontFile {
    let path = "/usr/share/fonts/truetype/noto/\(name).ttf"
    return try #require(FontFile(try Data(contentsOf: URL(filePath: path))))
  }

  static func fonts() throws -> CardFonts {
    let emoji = try font("NotoColorEmoji")
    return CardFonts(
      regular: Typeface(try font("NotoSans-Regular"), emoji: emoji, isBold: false),
      bold: Typeface(try font("NotoSans-Bold"), emoji: emoji, isBold: true),
      quotation: Typeface(try font("NotoSerif-Regular"), emoji: emoji, isBold: false))
  }

  private static func event(_ title: String = "Bedah Buku Laskar Pelangi") -> Card {
    .event(
      .sample(title: title, place: "Aula Perpustakaan"), [],
      [Host(role: .speaker, name: PersonName(gusti)!, affiliation: "Universitas Contoh")])
  }

  private static let gustisName = PublishableName(Identifier(1), consent: 1, text: gusti)

  private static let cards: [Card] = [
    event(),
    .countdown(.sample(), [], .begins(inDays: 3)), .countdown(.sample(), [], .begins(inDays: 0)),
    .winners(
      .sample(),
      [
        CardAward(
          title: "Juara I", winners: [.init(name: .consented(gustisName), group: "SDN 2 Mentaos")]),
        CardAward(
          title: "Juara II",
          winners: [.init(name: .participant(number: 17), group: nil)]),
      ]),
    .quotation(
      CardQuotation(
        text: "Aku rela dipenjara asalkan bersama buku.", author: "Mohammad Hatta",
        title: "Memoir", page: "112")),
    .review(
      CardReview(
        title: "Bumi", author: "Tere Liye",
        words: .consented(
          PublishableReview(
            Identifier(7), consent: 2, text: "Seru sekali 😅 dan ❤ 👩‍👧 🇮🇩 dari awal & akhir!")),
        rating: 4, name: .participant(number: 7))),
  ]

  private static func picture(_ card: Card, _ size: CardSize) throws -> CardPicture {
    var library = Library.sample
    library.contact = "WA 0511-000000"
    return try CardPicture(
      card, size, of: library, logo: nil, fonts: fonts(), in: .indonesian)
  }

  @Test(arguments: CardSize.allCases)
  func
    `every card fits every size, says all its words in the alternative text, and is the same each time`(
      size: CardSize
    ) throws
  {
    for card in Self.cards {
      let picture = try Self.picture(card, size)
      let xml = XMLReading(picture.svg)
      #expect(xml.attributes["svg"]?.first?["width"] == "\(size.width)")
      #expect(xml.attributes["svg"]?.first?["height"] == "\(size.height)")
      #expect(xml.texts["title"] == [picture.description])
      for text in xml.texts["text"] ?? [] {
        // Lines are broken, and emoji are pictures.
        let words = text.split(separator: " ")
        for word in words { #expect(picture.description.contains(word), "\(word)") }
      }
      #expect(try Self.picture(card, size) == picture)
    }
  }

  @Test func `all texts stand out from what is behind them`() throws {
    for look in ["#0b4f5c #ffc145", "#5b1a6e #ffe082", "#000000 #ffffff", "#8a1c1c #ffd5c2"] {
      let colours = look.split(separator: " ").map { Colour(String($0))! }
      let appearance = Appearance(
        colour: colours[0], accent: colours[1], font: "Noto Sans", quotationFont: "Noto Serif")
      try appearance.check()
      for theme in [CardTheme.dark(appearance), .light(appearance)] {
        for ink in [CardText.Ink.main, .soft, .strong] {
          #expect(theme.colour(ink).isReadable(on: theme.background), "\(look) \(ink)")
        }
        #expect(theme.onAccent.isReadable(on: theme.accent), "\(look)")
      }
    }
  }

  @Test func `a landscape card has its words in the square that is never cut off`() throws {
    let svg = try Self.picture(Self.event(), .landscape).svg
    let parts = svg.split(separator: "</g>\n  <g><g transform=\"translate(")
    #expect(parts.count == 3)
    for part in parts.dropFirst() {
      let left = try #require(Int(part.prefix(while: \.isNumber)))
      #expect(left >= (1200 - 630) / 2)
    }
  }

  @Test func `what does not fit at the smallest size is named`() throws {
    let long = String(repeating: "Perpustakaan untuk semua orang ", count: 40)
    #expect {
      try Self.picture(Self.event(long), .landscape)
    } throws: { error in
      guard case CardProblem.overflow(let text, .landscape) = error else { return false }
      return text.hasPrefix("Perpustakaan untuk semua")
    }
    let word = String(repeating: "Panjang", count: 30)
    #expect(throws: CardProblem.overflow(word, .square)) {
      try Self.picture(Self.event(word), .square)
    }
  }

  @Test(arguments: ["漢字", "Привет", "كتاب", "α", "\u{E000}"])
  func `other scripts are refused with the letter`(text: String) {
    #expect {
      try Self.picture(Self.event("Buku " + text), .square)
    } throws: { error in
      guard case CardProblem.unmeasurable(let letter, _, _) = error else { return false }
      return text.hasPrefix(letter)
    }
  }

  @Test func `letters that are composed of two count as one, and nobody sees what has no width`()
    throws
  {
    let face = try Self.fonts().regular
    #expect(try face.prepared("Cafe\u{301}\u{200B} \n a") == "Café a")
    #expect(face.width("Café") == face.width("Cafe"))
  }

  @Test func `without a font of emoji, one is named`() throws {
    let face = Typeface(try Self.font("NotoSans-Regular"), emoji: nil, isBold: false)
    #expect(throws: CardProblem.noEmojiFont) { try face.prepared("Hore 🎉") }
  }

  @Test func `emoji of several signs are one picture`() throws {
    let face = try Self.fonts().regular
    for emoji in ["🎉", "👩‍👧", "🇮🇩", "👍🏽", "❤️", "1️⃣"] {
      let picture = try #require(face.pictures(of: Character(emoji)).first, "\(emoji)")
      #expect(face.pictures(of: Character(emoji)).count == 1, "\(emoji)")
      #expect(picture.png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }
  }

  @Test func `a damaged font is none`() throws {
    let whole = try Data(
      contentsOf: URL(filePath: "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf"))
    #expect(FontFile(whole)?.family == "Noto Sans")
    for count in [0, 3, 12, 100, 300, 1_000] { #expect(FontFile(whole.prefix(count)) == nil) }
    #expect(FontFile(Data("<svg/>".utf8)) == nil)
  }

  /// As wide as librsvg draws it, which reads the size of what it drew.
  private static func drawnWidth(_ text: String, _ family: String, bold: Bool) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appending(path: "juara-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, made) = (folder.appending(path: "a.svg"), folder.appending(path: "a.png"))
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text id="t" x="9" y="150" \
      font-size="100" font-family="'\(family)'" font-weight="\(bold ? 700 : 400)">\(text)</text></svg>
      """
    try Data(svg.utf8).write(to: source)
    let process = try Process.run(
      URL(filePath: "/usr/bin/rsvg-convert"),
      arguments: ["--export-id=t", "--output=\(made.path)", source.path])
    process.waitUntilExit()
    let header = try Data(contentsOf: made).prefix(24)
    return header.dropFirst(16).prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  @Test func `texts come out no wider than measured, and not much narrower`() throws {
    let fonts = try Self.fonts()
    let texts = [
      gusti, "AVATAR To Ty WAVE Yogyakarta", "ffi fl Ünïcödé Tāwhai – “kutipan”",
      "Sabtu, 5 Desember 2026 pukul 09.00–12.00 WITA", "iiiiii llllll MMMMMM",
    ]
    for text in texts {
      for (face, family) in [
        (fonts.regular, "Noto Sans"), (fonts.bold, "Noto Sans"), (fonts.quotation, "Noto Serif"),
      ] {
        let drawn = Double(try Self.drawnWidth(text, family, bold: face.isBold))
        let measured = face.width(text) * 100
        #expect(drawn <= measured + 1, "\(text) \(family)")
        #expect(drawn > measured * 0.9, "\(text) \(family): \(drawn) of \(measured)")
      }
    }
  }
}

private let gusti =
  "Gusti Muhammad Fadhlurrahman Al-Banjari bin H. Syarkawi Noorhalimatussa’diyah"
