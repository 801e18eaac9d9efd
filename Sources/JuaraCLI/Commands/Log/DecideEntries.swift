internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log void`
struct VoidEntry: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("void", .logVoid) }

  @Argument(help: help(.entryIDs)) var ids: [Identifier<LogEntry>]
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.voidEntries(ids, reason: reason, by: desk.audit)
    try desk.print(desk.say.entriesDecided(.voided, ids))
    return .done
  }
}

/// `juara log approve`
struct ApproveEntries: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("approve", .logApprove) }

  @Argument(help: help(.entryIDs)) var ids: [Identifier<LogEntry>]
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.approveEntries(ids, by: desk.audit)
    try desk.print(desk.say.entriesDecided(.approved, ids))
    return .done
  }
}

/// `juara log restore`
struct RestoreEntries: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("restore", .logRestore) }

  @Argument(help: help(.entryIDs)) var ids: [Identifier<LogEntry>]
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.restoreEntries(ids, reason: reason, by: desk.audit)
    try desk.print(desk.say.entriesDecided(.restored, ids))
    return .done
  }
}

/// `juara log appeal`
struct AppealEntry: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("appeal", .logAppeal) }

  @Argument(help: help(.entryID)) var id: Identifier<LogEntry>
  @Option(help: help(.appealNote, "text")) var note: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.appealEntry(id, note: note, by: desk.audit)
    try desk.print(desk.say.entriesDecided(.appealed, [id]))
    return .done
  }
}
