import Juara
import JuaraDocuments
import JuaraTestSupport
import JuaraWording
import Testing

struct VideoPlanPageTests {
  private static let library = Library.sample
  private static let event = Event(
    id: Identifier(1), code: EventCode("bedah")!, plan: .sample(capacity: 30), state: .published,
    seatsTaken: 3)

  private static func script(
    _ template: VideoTemplate, in wording: Wording
  ) throws -> (title: String, parts: [VideoScript.Part]) {
    let script = VideoScript(of: library, in: wording)
    return switch template {
    case .register: script.registering(for: event)
    case .tour: script.tour()
    case .impressions: script.impressions(of: VideoEvent(event: event, attended: 12))
    case .tip: script.tip(try StarterTips.drafts(in: wording.language)[0].draft)
    }
  }

  @Test(arguments: VideoTemplate.allCases, Language.allCases)
  func `each template makes a video of the length that platforms take`(
    template: VideoTemplate, language: Language
  ) throws {
    let wording = Wording(language, zone: makassar)
    let script = try Self.script(template, in: wording)
    let plan = try VideoPlan(title: script.title, parts: script.parts)
    #expect(VideoPlan.allowedSeconds.contains(plan.seconds))
    #expect(plan.captions.allSatisfy { $0.isReadable })
    for format in VideoPlanFormat.allCases {
      let page = try VideoPlanPage(plan, in: wording).written(as: format)
      for shot in plan.shots {
        let first = shot.spoken.split(separator: " ")[0]
        #expect(page.contains(first), "\(format) \(first)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every starter tip fits a video`(language: Language) throws {
    let script = VideoScript(of: Self.library, in: Wording(language, zone: makassar))
    for (number, tip) in try StarterTips.drafts(in: language) {
      let plan = try VideoPlan(title: tip.title, parts: script.tip(tip).parts)
      #expect(plan.captions.allSatisfy { $0.isReadable }, "\(number)")
    }
  }

  @Test func `an accent after a mark does not keep it from being escaped`() throws {
    let plan = try VideoPlan(
      title: "Uji", parts: [(picture: "A", spoken: "Satu <\u{301}b> dua."), ("B", "Empat.")],
      seconds: 15)
    let written = CaptionFile.vtt(plan.captions).unicodeScalars
    #expect(!written.contains("<") && written.contains("\u{301}"))
  }

  @Test func `captions are written as SubRip and WebVTT`() throws {
    let plan = try VideoPlan(
      title: "Uji", parts: [(picture: "A", spoken: "Satu & dua --> <tiga>."), ("B", "Empat.")],
      seconds: 15)
    #expect(
      CaptionFile.srt(plan.captions) == """
        1
        00:00:00,000 --> 00:00:12,000
        Satu & dua → <tiga>.

        2
        00:00:12,000 --> 00:00:15,000
        Empat.

        """)
    #expect(
      CaptionFile.vtt(plan.captions) == """
        WEBVTT

        00:00:00.000 --> 00:00:12.000
        Satu &amp; dua → &lt;tiga&gt;.

        00:00:12.000 --> 00:00:15.000
        Empat.

        """)
  }

  @Test func `a title that is markup stays a text`() throws {
    let plan = try VideoPlan(
      title: "<b>|*", parts: [(picture: "<i>", spoken: "Halo | <u> semua.")])
    let page = VideoPlanPage(plan, in: Wording(.indonesian))
    #expect(try page.written(as: .html).contains("&lt;b&gt;|*"))
    #expect(try page.written(as: .html).contains("<u>") == false)
    #expect(try page.written(as: .markdown).contains("# \\<b>\\|\\*"))
  }
}
