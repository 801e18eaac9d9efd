import Juara
import JuaraTestSupport
import Testing

struct EngagementReportTests {
  private func post(
    _ id: Int64, _ likes: Int?, occasion: Post.Occasion = .quotation, format: PostFormat? = .image,
    at local: String = "2026-12-01T16:30", registrations: Int = 0, pageVisits: Int = 0
  ) -> EngagementReport.Publication {
    EngagementReport.Publication(
      post: Identifier(id), occasion: occasion, published: LocalDateTime(local)!, format: format,
      figures: PlatformFigures(likes.map { [.likes: $0] } ?? [:]), registrations: registrations,
      pageVisits: pageVisits)
  }

  @Test func `medians and means are told of five posts and more`() {
    let report = EngagementReport(
      posts: [1, 2, 3, 4, 100].enumerated().map { post(Int64($0), $1) }
        + [1, 2, 3, 4].enumerated().map { post(Int64($0 + 10), $1, occasion: .tip) })
    let lines = report.lines(by: .occasion)
    #expect(lines.map(\.value) == [.occasion(.quotation), .occasion(.tip), .all])
    #expect(lines.map(\.publications) == [5, 4, 9])
    #expect(lines.map { $0.medians[.likes]?.tenths } == [30, nil, 30])
    #expect(lines.map { $0.means[.likes]?.tenths } == [220, nil, 133])
    #expect(lines.map(\.registrations) == [0, nil, 0])
    #expect(lines[0].medians[.reach] == nil)
  }

  @Test func `a post on two channels brought its page visits once`() {
    let posts = [1, 1, 2, 3, 4].map { post($0, 7, pageVisits: 10) }
    #expect(EngagementReport(posts: posts).lines(by: .occasion).map(\.pageVisits) == [40, 40])
    #expect(
      EngagementReport(posts: Array(posts.dropLast())).lines(by: .hour).map(\.pageVisits)
        == [nil, nil])
  }

  @Test func `a figure that few exports tell is not told`() {
    let report = EngagementReport(
      posts: (1...6).map { post($0, $0 < 5 ? 7 : nil) })
    #expect(report.lines(by: .format).map { $0.medians[.likes] } == [nil, nil])
  }

  @Test func `of an even number the median lies in the middle of two`() {
    let report = EngagementReport(posts: [1, 2, 3, 4, 5, 6].map { post(Int64($0), $0) })
    #expect(report.lines(by: .hour).map { $0.medians[.likes]?.tenths } == [35, 35])
  }

  @Test func `posts are told apart by weekday, hour and format`() {
    let report = EngagementReport(posts: [
      post(1, 1, at: "2026-12-07T08:59"), post(2, 1, format: nil, at: "2026-12-06T19:00"),
      post(3, 1, format: .reel, at: "2026-12-06T19:59"),
    ])
    #expect(
      report.lines(by: .weekday).map(\.value) == [.weekday(.monday), .weekday(.sunday), .all])
    #expect(report.lines(by: .hour).map(\.value) == [.hour(8), .hour(19), .all])
    #expect(
      report.lines(by: .format).map(\.value)
        == [.format(.image), .format(.reel), .format(nil), .all])
  }

  @Test func `a post on two channels brought its registrations once`() {
    let report = EngagementReport(
      posts: (1...3).flatMap { id in [post(id, 1, registrations: 4), post(id, 2, registrations: 4)]
      }
    )
    #expect(report.lines(by: .occasion).map(\.registrations) == [12, 12])
  }
}
