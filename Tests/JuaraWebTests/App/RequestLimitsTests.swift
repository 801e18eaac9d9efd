import JuaraTestSupport
import Testing

@testable import JuaraWeb

struct RequestLimitsTests {
  private let limits = RequestLimits()
  private let rate = RequestLimits.Rate(count: 2, seconds: 60)

  @Test func `what is used up fills again steadily, for each visitor apart`() throws {
    func check(_ visitor: String, _ time: String) throws {
      try limits.check("pages", of: visitor, rate, at: at(time))
    }
    try check("a", "2026-11-01T10:00")
    try check("a", "2026-11-01T10:00")
    #expect(throws: WebProblem.tooManyRequests(seconds: 30)) {
      try check("a", "2026-11-01T10:00")
    }
    try check("b", "2026-11-01T10:00")
    try check("a", "2026-11-01T10:01")
  }

  // All were looked through for each request once there were fifty thousand, which took minutes here.
  @Test(.timeLimit(.minutes(1)))
  func `many visitors within a span slow nobody down, and are forgotten after it`() throws {
    let (before, after) = (at("2026-11-01T10:00"), at("2026-11-01T10:02"))
    for visitor in 0..<150_000 {
      try limits.check("pages", of: "\(visitor)", rate, at: before)
    }
    for visitor in 150_000..<250_000 {
      try limits.check("pages", of: "\(visitor)", rate, at: after)
    }
    #expect(limits.count < 250_000)
  }
}
