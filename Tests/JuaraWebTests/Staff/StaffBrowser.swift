import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// Somebody who is signed in, with a browser's cookies.
struct StaffBrowser {
  let site: TestSite
  private(set) var cookies: [String]
  private(set) var token: String

  /// Signs in by a new code, as the person would.
  init(
    _ site: TestSite, as role: StaffMember.Role = .staff, name: String = "Dewi",
    judging challenges: [String] = [], own: Bool = false
  ) async throws {
    self.site = site
    if try !site.store.staff(at: site.now).contains(where: { $0.member.name.text == name }) {
      try site.store.addStaff(
        PersonName(name)!, as: role, judging: challenges, by: .staff())
    }
    let code = try site.store.issueSignInCode(
      for: name, days: 3, by: AuditContext(staff: "Rina", at: site.now)
    ).code
    let form = try await site.get("/staff")
    cookies = form.cookies
    let entered = try await site.post(
      "/staff",
      [("token", try #require(form.field("token"))), ("code", code.description.lowercased())]
        + (own ? [("own", "1")] : []), cookies: cookies)
    #expect(entered.status == 303)
    cookies += entered.cookies
    token = ""
    token = try #require(try await get("/staff").field("token"))
  }

  func get(_ path: String) async throws -> RawAnswer {
    try await site.get(path, ["Cookie: " + cookies.joined(separator: "; ")])
  }

  func post(_ path: String, _ fields: [(String, String)] = []) async throws -> RawAnswer {
    try await site.post(path, [("token", token)] + fields, cookies: cookies)
  }
}
