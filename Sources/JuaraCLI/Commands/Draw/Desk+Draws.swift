internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

extension Desk {
  /// Writes a draw as it is published, to a file that was begun or the standard output.
  func publish(_ draw: Draw, to file: OutputFile?) throws {
    let picked = try store.drawnEntrants(of: draw.list.code.text, at: signature.at).map { one in
      var name: String?
      if case .name(let shown) = one.publicName { name = shown.printable }
      return DrawFile.Picked(place: one.place, number: one.number, name: name)
    }
    let text = DrawFile.text(
      draw.list, draw.outcome, picked: picked, explanation: say.drawExplanation(draw.list))
    try writingAfterwards(say.drawSavedWithoutFile(draw.list.code)) {
      try write(text, to: file, saying: say.drawWritten)
    }
  }
}
