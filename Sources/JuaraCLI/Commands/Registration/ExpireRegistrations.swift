internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration expire`
struct ExpireRegistrations: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("expire", .registrationExpire)
  }

  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let events = try desk.store.expireRegistrations(by: desk.audit)
    if events.isEmpty { try desk.print(desk.say.nothingExpired) }
    for (code, settled) in events {
      try desk.tell(settled, in: code)
    }
    return .done
  }
}
