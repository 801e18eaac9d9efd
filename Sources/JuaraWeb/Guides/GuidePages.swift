import Juara
import JuaraStore
import JuaraWording

/// How one thing is done, as `juara guide write` says it.
struct GuideWebPage: WebPage {
  static let template = "guide"

  struct Step {
    let heading: String
    let sentences: [Sentence]
  }

  /// With an address at its end, which can be followed.
  struct Sentence {
    let text: String
    let link: Frame.Link?

    init(_ sentence: String) {
      guard
        let start = ["https://", "http://"].compactMap({ sentence.firstRange(of: $0)?.lowerBound })
          .min(), !sentence[start...].contains(where: \.isWhitespace)
      else {
        (text, link) = (sentence, nil)
        return
      }
      let address = String(sentence[start...])
      (text, link) = (String(sentence[..<start]), Frame.Link(text: address, href: address))
    }
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  let introduction: [String]
  let facts: [EventPage.Fact]
  let steps: [Step]
  let help: [String]
  let hereTitle: String?
  let here: [Frame.Link]
}

extension Guide.Job {
  /// Where the website itself does what the guide tells of.
  fileprivate func here(of event: Event, in visit: Visit) -> [Frame.Link] {
    let path = "/events/\(event.code)"
    func link(_ phrase: Phrase, _ path: String) -> [Frame.Link] {
      [Frame.Link(text: visit.wording(phrase), href: visit.path(path))]
    }
    return switch self {
    case .register, .teachers: link(.registerNow, path + "/register")
    case .join, .log, .points, .handIn, .consent: link(.myPage, "/me")
    case .board: link(.boardLink, path + "/board")
    case .certificate: link(.certificatePage, "/certificates")
    case .jurors: []
    }
  }

  /// The name in addresses is the same in all languages.
  fileprivate var isPublic: Bool { self != .jurors }

  /// Those that an event has something to say for.
  static func shown(of facts: GuideFacts, in wording: Wording) -> [Guide.Job] {
    allCases.filter { job in job.isPublic && (try? wording.guide(job, from: facts)) != nil }
  }
}

extension Routes {
  func addGuidePages() {
    get("events/:code/guides/:job") { visit in
      let event = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: visit.now).event
      guard let job = Guide.Job(rawValue: visit.parameters["job"] ?? ""), job.isPublic else {
        throw WebProblem.notFound
      }
      let facts = try visit.store.guideFacts(of: event.code.text, at: visit.now)
      let guide: Guide
      do {
        guide = try visit.wording.guide(job, from: facts, site: visit.site.address.base)
      } catch is GuideRefusal {
        throw WebProblem.notFound
      }
      let here = job.here(of: event, in: visit)
      return visit.show(
        GuideWebPage(
          frame: visit.frame(
            "\(guide.heading): \(event.plan.title)", describedAs: guide.introduction.first),
          back: Frame.Link(text: event.plan.title, href: visit.path("/events/\(event.code)")),
          heading: guide.heading, introduction: guide.introduction,
          facts: guide.facts.map { EventPage.Fact(label: $0.label, values: [$0.value]) },
          steps: guide.steps.map {
            .init(heading: $0.heading, sentences: $0.sentences.map(GuideWebPage.Sentence.init))
          },
          help: guide.help, hereTitle: here.isEmpty ? nil : visit.wording(.onThisSite),
          here: here))
    }
  }
}
