internal import ArgumentParser
internal import JuaraWording

/// `juara event …`
struct EventCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "event", .eventNoun,
      [
        CreateEvent.self, ListEvents.self, ShowEvent.self, EditEvent.self, PublishEvent.self,
        CloseEvent.self, CancelEvent.self, RestoreEvent.self, CopyEvent.self, HostCommands.self,
        SessionCommands.self, QuestionCommands.self, WriteCalendar.self,
      ])
  }
}
