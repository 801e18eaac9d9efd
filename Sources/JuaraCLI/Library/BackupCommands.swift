import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct Backup: StandaloneCommand {
  static let about = Phrase(
    "Membuat cadangan perpustakaan, juga selagi dipakai.",
    "Back up the library, even while it is in use.")

  @Argument(
    help: help(
      "Berkas cadangan yang baru, misalnya cadangan-2026-11-24.sqlite.",
      "The new backup file, such as backup-2026-11-24.sqlite.", "file"),
    completion: .file(extensions: ["sqlite"]))
  var file: String
  @OptionGroup var common: CommonOptions

  func run(in environment: Environment) throws {
    let path = environment.database(named: common.database)
    let wording = Wording(environment.language(common.language, database: common.database))
    try wording.presentingErrors {
      let draft = try OutputFile(path: file, existing: .kept)
      try Store.backUp(path: path, to: draft.draftPath ?? draft.place)
      try draft.close()
    }
    try environment.output.write(wording.backedUp(path, to: file) + "\n")
  }
}

struct Restore: StandaloneCommand {
  static let about = Phrase(
    "Mengembalikan cadangan; berkas yang sekarang disimpan di sampingnya.",
    "Restore a backup; the file there now is kept beside it.")

  @Argument(
    help: help("Berkas cadangan.", "The backup file.", "file"),
    completion: .file(extensions: ["sqlite"]))
  var file: String
  @OptionGroup var common: CommonOptions

  func run(in environment: Environment) throws {
    let path = environment.database(named: common.database)
    let wording = Wording(environment.language(common.language, database: common.database))
    let restoration = try wording.presentingErrors {
      let backup: Store
      do { backup = try Store.open(path: file, for: .reading) } catch LibraryFileProblem.missing {
        throw LibraryFileProblem.missingBackup(path: file)
      }
      Interruption.concerns(backup, wording.language)
      let audit = try environment.audit(staff: common.staff, zone: try backup.library.zone)
      let draft = try OutputFile(path: path, existing: .movedAway)
      return try backup.restore(
        to: draft.place, through: draft.draftPath ?? draft.place, by: audit
      ) { try draft.close() }
    }
    for line in wording.restored(restoration, from: file, to: path) {
      try environment.output.write(line + "\n")
    }
    if let kept = restoration.kept, !restoration.knowsErasures {
      try environment.output.flush()
      try environment.errors.write(wording.erasuresUnknown(kept) + "\n")
    }
  }
}

struct Doctor: StandaloneCommand {
  static let about = Phrase(
    "Memeriksa berkas perpustakaan, dan mengatakan apa yang harus dilakukan.",
    "Examine the library's file, and say what to do.")

  @Flag(
    help: help(
      "Hitung ulang skor, keanggotaan kelompok dan jumlah kursi.",
      "Make scores, memberships of groups and counts of seats anew."))
  var repair = false
  @OptionGroup var common: CommonOptions

  func run(in environment: Environment) throws {
    let path = environment.database(named: common.database)
    let wording = Wording(environment.language(common.language, database: common.database))
    let faults = try wording.presentingErrors {
      let store = try Store.open(path: path, for: repair ? .writing : .reading)
      Interruption.concerns(store, wording.language)
      if repair {
        try store.rebuildDerived()
        try environment.output.write(wording.rebuilt(path) + "\n")
      }
      try store.emptyLog()
      if store.hasLeftoverLog {
        try? environment.errors.write(wording.leftoverLog(path) + "\n")
      }
      return try store.faults()
    }
    for line in wording.checkup(faults, of: path) {
      try environment.output.write(line.printable + "\n")
    }
    if !faults.isEmpty { throw ExitStatus.fileHasProblems }
  }
}

extension Wording {
  /// Words what the body throws.
  fileprivate func presentingErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw PresentedError(error, in: self) ?? error }
  }
}
