import Foundation
import Juara
import JuaraDocuments
import JuaraStore
import JuaraWording
import Synchronization

/// Cards as pictures: of events for where a link is shared, and of posts for those who post them. What is drawn once is kept.
final class CardImages: Sendable {
  static let size = CardSize.landscape
  private static let most = 100
  private static let seconds = 10

  private let installed: InstalledFonts
  /// Read once for each choice of the library's.
  private let fonts = Mutex<[String: CardFonts?]>([:])
  /// What turns SVG into PNG; nil where it is not installed, and links are shared without a picture.
  private let program: URL?
  /// By their source.
  private let kept = Mutex<[String: [UInt8]]>([:])
  /// One picture after another: whoever asks for many keeps no more than one core busy.
  private let drawing = NSLock()

  init(_ environment: [String: String]) {
    installed = InstalledFonts(environment)
    program = (environment["PATH"] ?? "").split(separator: ":")
      .map { URL(filePath: String($0)).appending(path: "rsvg-convert") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Whether pictures can be drawn here.
  func isAvailable(for library: Library) -> Bool {
    program != nil && fonts(of: library) != nil
  }

  private func fonts(of library: Library) -> CardFonts? {
    let appearance = library.appearance
    return fonts.withLock { known in
      let key = appearance.font + "\n" + appearance.quotationFont
      if let fonts = known[key] { return fonts }
      let fonts = try? installed.fonts(for: appearance)
      known[key] = .some(fonts)
      return fonts
    }
  }

  /// Nil where it cannot be drawn, as with a title in letters that the font lacks.
  func png(of event: String, in visit: Visit) throws -> [UInt8]? {
    let card: Card
    do { card = try visit.store.eventCard(event) } catch is CardProblem { return nil }
    return try png(card, Self.size, in: visit.wording, for: visit)
  }

  /// Nil where it cannot be drawn.
  func png(
    _ card: Card, _ size: CardSize, in wording: Wording, for visit: Visit
  ) throws -> [UInt8]? {
    guard let program, let fonts = fonts(of: visit.library) else { return nil }
    let picture: CardPicture
    do {
      picture = try CardPicture(
        card, size, of: visit.library, logo: try visit.store.logo, fonts: fonts, in: wording)
    } catch is CardProblem { return nil }
    let svg = picture.svg
    if let known = kept.withLock({ $0[svg] }) { return known }
    return drawing.withLock {
      if let known = kept.withLock({ $0[svg] }) { return known }
      guard let png = try? Self.convert(svg, by: program) else { return nil }
      kept.withLock { kept in
        if kept.count >= Self.most { kept.removeAll() }
        kept[svg] = png
      }
      return png
    }
  }

  private static func convert(_ svg: String, by program: URL) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "juara-web-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, made) = (
      folder.appending(path: "card.svg"), folder.appending(path: "card.png")
    )
    try Data(svg.utf8).write(to: source)
    let process = Process()
    process.executableURL = program
    process.arguments = ["--format=png", "--output=\(made.path)", source.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + .seconds(seconds)) == .timedOut {
      process.terminate()
      throw WebProblem.notFound
    }
    return Array(try Data(contentsOf: made))
  }
}

extension Visit {
  /// The picture of an event's page; nil where none can be drawn.
  func cardImage(of event: Event, _ when: String) -> Frame.Preview.Image? {
    guard event.state == .published, site.cards.isAvailable(for: library) else { return nil }
    return Frame.Preview.Image(
      url: site.address.absolute(path("/events/\(event.code)/card.png")),
      width: String(CardImages.size.width), height: String(CardImages.size.height),
      text: wording.cardText(event.plan.title, when))
  }
}
