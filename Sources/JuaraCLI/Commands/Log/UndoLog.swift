internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log undo`
struct UndoLog: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("undo", .logUndo) }

  @Argument(help: help(.batchID)) var batch: Identifier<Batch>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.undoLog(batch, by: desk.signature)
    try desk.print(desk.say.importUndone(batch))
    return .done
  }
}
