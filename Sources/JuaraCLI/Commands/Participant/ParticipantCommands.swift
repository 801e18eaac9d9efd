internal import ArgumentParser
internal import JuaraWording

/// `juara participant …`
struct ParticipantCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "participant", .participantNoun,
      [
        ListParticipants.self, ShowParticipant.self, EditParticipant.self,
        WritePersonalCalendar.self, ImportParticipants.self, ListDuplicates.self,
        DistinguishParticipants.self,
        MergeParticipants.self, ExportParticipant.self, EraseParticipant.self,
        PurgeParticipants.self,
      ])
  }
}
