import Foundation
import Juara
import JuaraDocuments
import JuaraTestSupport
import JuaraWording
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

extension Wording {
  static let indonesian = Wording(.indonesian, zone: makassar)
  static let english = Wording(.english, zone: makassar)
}

extension Session {
  static func sample(
    _ number: Int = 1, from start: String, to end: String, place: String? = nil,
    link: String? = nil
  ) -> Session {
    Session(
      id: Identifier(Int64(number)), number: number,
      plan: SessionPlan(startsAt: at(start), endsAt: at(end), place: place, link: link))
  }
}

extension Event {
  static func sample(title: String = "Bedah Buku", place: String? = nil) -> Event {
    Event(
      id: Identifier(1), code: EventCode("bedah")!,
      plan: EventPlan(
        title: title, kind: .discussion, startsAt: at("2026-12-05T09:00"),
        endsAt: at("2026-12-05T11:00"), place: place),
      state: .published, seatsTaken: 0)
  }
}

/// Reads XML to its end; what is not well-formed fails the test.
final class XMLReading: NSObject, XMLParserDelegate {
  /// What stands in elements of each name, in their order.
  private(set) var texts: [String: [String]] = [:]
  /// The attributes of elements of each name, in their order.
  private(set) var attributes: [String: [[String: String]]] = [:]
  /// All that stands between the tags.
  private(set) var text = ""
  private var open: [(name: String, text: String)] = []

  init(_ source: String, _ location: SourceLocation = #_sourceLocation) {
    super.init()
    let parser = XMLParser(data: Data(source.utf8))
    parser.delegate = self
    let isWellFormed = parser.parse()
    #expect(
      isWellFormed, "\(parser.parserError as Any), line \(parser.lineNumber)",
      sourceLocation: location)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes values: [String: String]
  ) {
    open.append((name, ""))
    attributes[name, default: []].append(values)
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    text += characters
    for index in open.indices { open[index].text += characters }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts[name, default: []].append(open.removeLast().text)
  }
}
