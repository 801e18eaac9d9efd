import ArgumentParser
import Juara
import JuaraWording

struct JuaraCommand: ParsableCommand {
  static let version = "0.1.0"

  private static let about = Phrase(
    "Mengelola acara perpustakaan dan lomba membaca, dari pendaftaran sampai papan peringkat.",
    "Run a library's events and reading contests, from registration to leaderboard.")

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "juara", abstract: about.text(in: HelpLanguage.current), version: version,
      subcommands: [
        Init.self, Backup.self, Restore.self, Doctor.self, LibraryCommands.self, EventCommands.self,
        RegistrationCommands.self,
        ParticipantCommands.self, GroupCommands.self, ConsentCommands.self, AttendanceCommands.self,
        ContactCommands.self, PostCommands.self, CertificateCommands.self, ProjectCommands.self,
        ReferralCommands.self, FiguresCommands.self, SurveyCommands.self, VisitCommands.self,
        ReportCommands.self, GuideCommands.self,
        ChallengeCommands.self, LogCommands.self, ScoreCommands.self, ReviewCommands.self,
        EntrantCommands.self, LeaderboardCommands.self, JuryCommands.self, AwardCommands.self,
        DrawCommands.self, QuoteCommands.self, TipCommands.self, ReadingListCommands.self,
        PhotoCommands.self, VideoCommands.self, CardCommands.self,
        ImportCommands.self, MappingCommands.self, StaffCommands.self, AuditCommands.self,
        Ask.self, FAQCommands.self, InquiryCommands.self,
      ])
  }
}

extension JuaraCommand {
  /// The parser would complain of the options behind it, or show the help of something else.
  static func checkNames(_ arguments: [String]) throws {
    var words = ["juara"]
    var commands = configuration.subcommands
    let names = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    for argument in names {
      guard !argument.hasPrefix("-"), !commands.isEmpty else { return }
      guard let command = commands.first(where: { $0._commandName == argument }) else {
        let known = commands.map { $0._commandName }
        throw OptionProblem.command(
          argument, after: words, nearest: Self.nearest(to: argument, among: known))
      }
      words.append(argument)
      commands = command.configuration.subcommands
    }
  }

  /// What it is called in English first, then what is spelt alike.
  private static func nearest(to word: String, among known: [String]) -> [String] {
    let translated = ValueName.english(for: word)
    let meant = known.filter(translated.contains)
    return meant.isEmpty ? NearestNames.to(word, among: known) : meant
  }

  /// The first option that the command does not have: the parser complains first of what is missing.
  static func checkOptions(_ arguments: [String]) throws {
    let path = arguments.prefix { !$0.hasPrefix("-") }
    var command: any ParsableCommand.Type = Self.self
    for word in path {
      let found = command.configuration.subcommands.first { $0._commandName == word }
      guard let found else { break }
      command = found
    }
    guard command.configuration.subcommands.isEmpty else { return }
    let help = helpMessage(for: command)
    let known = Set(help.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
    let typed = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
    guard let unknown = typed.first(where: { !known.contains($0) }) else { return }
    let names = known.map { String($0.dropFirst(2)) }.sorted()
    throw OptionProblem.unknownOption(
      unknown,
      nearest: nearest(to: String(unknown.dropFirst(2)), among: names).map { "--" + $0 })
  }
}
