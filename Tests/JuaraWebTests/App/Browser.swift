import Testing

@testable import JuaraWeb

/// A visitor's browser: keeps cookies, follows redirections, and sends forms as they stand on the page.
struct Browser {
  let site: TestSite
  private(set) var page = RawAnswer(status: 0, headers: [], body: "")
  /// Where it is, after redirections.
  private(set) var path = ""
  private var cookies: [String: String] = [:]

  init(_ site: TestSite) { self.site = site }

  private var header: [String] { cookies.map { "\($0.key)=\($0.value)" }.sorted() }

  private mutating func take(_ answer: RawAnswer, at path: String) async throws {
    for cookie in answer.cookies {
      let parts = cookie.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies[String(parts[0])] = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    }
    page = answer
    self.path = path
    if answer.status == 303, let next = answer["Location"] { try await get(next) }
  }

  @discardableResult
  mutating func get(_ path: String) async throws -> RawAnswer {
    let answer = try await site.get(
      path, header.isEmpty ? [] : ["Cookie: " + header.joined(separator: "; ")])
    try await take(answer, at: path)
    return page
  }

  /// Sends fields with the hidden ones of the page that is shown.
  @discardableResult
  mutating func post(_ path: String, _ fields: [(String, String)] = []) async throws -> RawAnswer {
    let hidden = ["token", "once"].compactMap { name in
      fields.contains { $0.0 == name } ? nil : page.field(name).map { (name, $0) }
    }
    try await take(
      try await site.post(path, hidden + fields, cookies: header), at: path)
    return page
  }

  /// Opens a personal link as its holder does: the page that shows nothing, and its button.
  mutating func open(_ link: String) async throws {
    try await get(link)
    try await post(link)
  }

  /// The address of a link whose path ends so.
  func link(_ end: String) -> String? {
    page.body.matches(of: /href="(?<path>\/[^"]*)"/).map { String($0.output.path) }
      .first { $0.hasSuffix(end) }
  }
}
