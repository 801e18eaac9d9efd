internal import ArgumentParser
internal import JuaraWording

/// `juara registration …`
struct RegistrationCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "registration", .registrationNoun,
      [
        AddRegistration.self, ListRegistrations.self, ShowRegistration.self,
        ExplainRegistration.self, EditRegistration.self, CancelRegistration.self,
        DeclineRegistration.self, ExpireRegistrations.self, ImportRegistrations.self,
        ExportRegistrations.self,
        WriteConsentForm.self, WriteConsentForms.self,
      ])
  }
}
