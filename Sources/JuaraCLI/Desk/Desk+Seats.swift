internal import Juara
internal import JuaraStore
internal import JuaraWording

extension Desk {
  /// Says what became of the seats of an event besides the one that was spoken of.
  func tell(_ settled: SeatChanges, in code: EventCode? = nil) throws {
    let names = try store.names(of: settled.expired + settled.promoted)
    for line in say.sentences(settled, names) { try print((code.map { "\($0): " } ?? "") + line) }
  }

  /// Says what a consent or its withdrawal changed.
  func tell(_ effects: ConsentEffects) throws {
    let settled = effects.seatChanges
    let names = try store.names(
      of: effects.confirmed + effects.awaiting + settled.expired + settled.promoted)
    for line in say.sentences(effects, names) { try print(line) }
  }
}
