internal import ArgumentParser
internal import JuaraWording

/// `juara registration …`
struct RegistrationCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "registration", .registrationNoun,
      [
        AddRegistration.self, ListRegistrations.self, ShowRegistration.self,
        CancelRegistration.self,
        ImportRegistrations.self, ExportRegistrations.self, UndoRegistrations.self,
      ])
  }
}
