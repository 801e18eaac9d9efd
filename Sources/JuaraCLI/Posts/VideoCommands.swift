import ArgumentParser
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

struct VideoCommands: CommandGroup {
  static let about = Phrase(
    "Video pendek: rencana adegan, kata-katanya, dan takarir.",
    "Short videos: plans of shots, what is said, and captions.")
  static let subcommands: Subcommands = [Plan.self]

  struct Plan: ReadingCommand {
    static let about = Phrase(
      "Menulis rencana video dan takarirnya (.srt, .vtt), 15 sampai 90 detik.",
      "Write a video's plan and its captions (.srt, .vtt), 15 to 90 seconds.")

    @Argument(
      help: help(
        "Jenisnya: pendaftaran, kiat, tur, kesan (dari sebuah acara).",
        "Its kind: register (how to register), tip, tour, impressions (of an event).", "template"))
    var template: VideoTemplate
    @Option(
      help: help(
        "Kode acara, untuk pendaftaran dan kesan.",
        "The event's code, for register and impressions.", "code"))
    var event: String?
    @Option(
      help: help(
        "Nomor kiat (bawaan: yang paling lama tidak dipakai).",
        "The tip's number (default: the one unused for longest).", "n"))
    var tip: Identifier<Tip>?
    @Option(
      help: help(
        "Lama video (bawaan: menurut kata-katanya).",
        "How long it lasts (default: as its words need).", "n"))
    var seconds: Int?
    @Option(
      help: help(
        "Folder tujuan (bawaan: rencananya ke layar).",
        "The folder to write to (default: the plan, to the standard output).", "folder"),
      completion: .directory)
    var output: String?
    @Option(
      help: help("Bentuk rencananya.", "How the plan is written.", "md|html|txt"))
    var format = VideoPlanFormat.markdown
    @Flag(help: help("Timpa berkas yang sudah ada.", "Overwrite files that are there."))
    var force = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if event != nil, !template.isOfEvent {
        let kinds = VideoTemplate.allCases.filter(\.isOfEvent)
        throw OptionProblem.onlyWith(
          option: "--event", other: kinds.map { context.wording.label($0) }.joined(separator: ", "))
      }
      if tip != nil, template != .tip {
        throw OptionProblem.onlyWith(
          option: "--tip", other: context.wording.label(VideoTemplate.tip))
      }
      let script = try self.script(in: context)
      let plan = try VideoPlan(title: script.title, parts: script.parts, seconds: seconds)
      let page = try VideoPlanPage(plan, in: context.wording).written(as: format)
      guard let output else { return try context.write(page) }
      let name = ["video", context.wording.label(template).replacing(" ", with: "-"), event]
        .compactMap(\.self).joined(separator: "-")
      let files = [
        ("\(name).\(format.rawValue)", page), ("\(name).srt", CaptionFile.srt(plan.captions)),
        ("\(name).vtt", CaptionFile.vtt(plan.captions)),
      ]
      let folder = try OutputFolder(path: output)
      let drafts = try files.map { name, text in
        let file = try folder.file(named: name, existing: force ? .replaced : .kept)
        try file.write(Array(text.utf8))
        return file
      }
      for draft in drafts { try draft.close() }
      try context.print(context.wording.videoPlanned(plan, drafts.map(\.path)))
    }

    private func script(
      in context: CommandContext
    ) throws -> (title: String, parts: [VideoScript.Part]) {
      let script = VideoScript(of: context.library, in: context.wording)
      switch template {
      case .tour: return script.tour()
      case .tip:
        let since = context.today.adding(days: -90)
        let tip =
          try tip.map { try context.store.tip($0) }
          ?? context.store.nextTip(notUsedSince: since, in: context.wording.language.tag)
        guard let tip else { throw VideoRefusal.noTip }
        context.note(context.wording.tipChosen(tip.id))
        return script.tip(tip.draft)
      case .register, .impressions:
        guard let event else { throw VideoRefusal.needsEvent(template) }
        let told = try context.store.videoEvent(event, at: context.audit.at)
        try told.check(template, at: context.audit.at)
        return template == .register
          ? script.registering(for: told.event) : script.impressions(of: told)
      }
    }
  }
}

extension VideoTemplate: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension VideoPlanFormat: ExpressibleByArgument {}
