internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration undo`
struct UndoRegistrations: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("undo", .registrationUndo)
  }

  @Argument(help: help(.batchID)) var batch: Identifier<Batch>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let effects = try desk.store.undoRegistrations(batch, by: desk.signature)
    try desk.print(desk.say.importUndone(batch))
    try desk.tell(effects)
    return .done
  }
}
