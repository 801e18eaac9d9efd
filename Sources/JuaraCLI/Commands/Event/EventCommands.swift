internal import ArgumentParser
internal import JuaraWording

/// `juara event …`
struct EventCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "event", .eventNoun,
      [
        CreateEvent.self, ListEvents.self, ShowEvent.self, EditEvent.self, PublishEvent.self,
        CancelEvent.self,
      ])
  }
}
