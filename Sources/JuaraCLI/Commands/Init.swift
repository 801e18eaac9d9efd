internal import ArgumentParser
internal import Foundation
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara init`: makes a library's file.
struct Init: DesklessCommand {
  static var configuration: CommandConfiguration { commandConfiguration("init", .initialise) }

  @Option(help: help(.libraryName, "name"))
  var library: String

  @Option(help: help(.timeZone, "zone"))
  var timeZone = "Asia/Makassar"

  @Option(help: help(.countryCode, "digits"))
  var countryCode = "62"

  @Option(help: help(.ageOfMajority, "years"))
  var ageOfMajority = 18

  @OptionGroup var common: CommonOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let language = common.language ?? surroundings.systemLanguage
    let path = surroundings.database(named: common.database)
    let say = Wording(language)
    do {
      guard library.contains(where: { !$0.isWhitespace }) else {
        throw OptionProblem.name(option: "--library")
      }
      guard let zone = LibraryZone(timeZone) else { throw LibraryFileProblem.unknownZone(timeZone) }
      guard (1...3).contains(countryCode.count), Int(countryCode).map({ $0 > 0 }) == true,
        countryCode.first != "0"
      else { throw OptionProblem.number(option: "--country-code", value: countryCode) }
      guard (1...30).contains(ageOfMajority) else {
        throw OptionProblem.number(option: "--age-of-majority", value: String(ageOfMajority))
      }
      _ = try Store.create(
        path: path,
        library: Library(
          name: library, zone: zone, language: language, countryCode: countryCode,
          ageOfMajority: ageOfMajority),
        by: try surroundings.signature(staff: common.staff, zone: zone))
    } catch {
      throw ToldError(error, in: say) ?? error
    }
    try surroundings.output.write(say.libraryCreated(library, path: path) + "\n")
    return .done
  }
}
