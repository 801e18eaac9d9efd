internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

extension Desk {
  /// Writes a draw as it is published, to a file or the standard output.
  func publish(_ draw: Draw, to path: String?) throws {
    let picked = try store.drawnEntrants(of: draw.list.code.text, at: signature.at).map { one in
      var name: String?
      if case .name(let shown) = one.publicName { name = shown.printable }
      return DrawFile.Picked(place: one.place, number: one.number, name: name)
    }
    let text = DrawFile.text(
      draw.list, draw.outcome, picked: picked, explanation: say.drawExplained(draw.list))
    guard let path, path != "-" else { return try output.write(text) }
    let file = try OutputFile(path: path)
    try file.write(Array(text.utf8))
    try file.close()
    note(say.drawWritten(path))
  }
}
