import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct StaffCommands: CommandGroup {
  static let about = Phrase(
    "Petugas, moderator, juri, dan pengamat yang masuk ke situs.",
    "Staff, moderators, jurors and viewers who sign in to the website.")
  static let subcommands: Subcommands = [
    Add.self, List.self, Code.self, Revoke.self, Remove.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Menambah seseorang dan memberi kode masuk sekali pakai.",
      "Add somebody, with a code to sign in once.")

    @Argument(help: .staffName) var name: Written<PersonName>
    @Option(help: help("Perannya.", "The role.", "role")) var role: StaffMember.Role
    @Option(
      name: .customLong("challenge"),
      help: help(
        "Tantangan yang dinilai juri ini. Boleh berulang.",
        "The challenge that the juror judges. May be repeated.", "challenge"))
    var challenges: [String] = []
    @OptionGroup var validity: CodeValidity
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let name = try name.value(context.wording(.nameWord), in: context)
      try validity.check()
      let member = try context.store.addStaff(
        name, as: role, judging: challenges, by: context.audit)
      try context.print(context.wording.staffAdded(member))
      try context.printNewCode(of: name.text, days: validity.days)
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan siapa yang bisa masuk, dan di berapa perangkat.",
      "List who can sign in, and on how many devices they are.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.staff(at: context.audit.at), as: list.format,
        [
          .text("name", .nameTitle, canShrink: true) { $0.member.name.text },
          .word("role", .roleTitle, { $0.member.role }, context.wording.label),
          .text("judges", .panelsTitle, canShrink: true) {
            let panels = $0.member.panels.map(\.challenge.text)
            return panels.isEmpty ? nil : panels.joined(separator: " ")
          },
          .number("devices", .devicesTitle) { $0.sessions },
          .instant("code_valid_until", .signInCodeUntil, canHide: true) { $0.codeExpiresAt },
        ])
    }
  }

  struct Code: LibraryCommand {
    static let about = Phrase(
      "Membuat kode masuk baru; kode lama yang belum dipakai tidak berlaku lagi.",
      "Make a new sign-in code; an older one that was not used is worthless then.")

    @Argument(help: .staffName) var name: String
    @OptionGroup var validity: CodeValidity
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.printNewCode(of: name, days: validity.days)
    }
  }

  struct Revoke: LibraryCommand {
    static let about = Phrase(
      "Mengeluarkan seseorang dari semua perangkat, misalnya bila ponselnya hilang.",
      "Sign somebody out of every device, as when a telephone is lost.")

    @Argument(help: .staffName) var name: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let ended = try context.store.revokeStaffAccess(name, by: context.audit)
      try context.print(context.wording.staffRevoked(ended.member, sessions: ended.sessions))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Menghapus akun seseorang; yang dikerjakannya tetap tercatat.",
      "Remove somebody's account; what was done stays on record.")

    @Argument(help: .staffName) var name: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.print(
        context.wording.staffRemoved(try context.store.removeStaff(name, by: context.audit)))
    }
  }
}

struct CodeValidity: ParsableArguments {
  @Option(
    help: help(
      "Berapa hari kodenya bisa dipakai, 1–30.", "For how many days the code can be used, 1–30.",
      "n"))
  var days = 3

  func check() throws(StaffRefusal) {
    guard SignInCode.validity.contains(days) else { throw .validity(days) }
  }
}

extension CommandContext {
  fileprivate func printNewCode(of name: String, days: Int) throws {
    let issued = try store.issueSignInCode(for: name, days: days, by: audit)
    try print(wording.signInCode(issued.code, of: issued.member, until: issued.expiresAt))
  }
}

extension ArgumentHelp {
  fileprivate static var staffName: ArgumentHelp {
    help(
      "Namanya, seperti di jejak perubahan.", "The name, as the audit log has it.", "name")
  }
}
