import Juara
import JuaraStore

// Times a library's boards inside the process: `time-boards LIBRARY CHALLENGE DIVISION NOW`. Prints the
// best of some rounds, in milliseconds: the top 20 of all, of the division, and of the frozen board; the
// whole board as of a moment; and the scores of everybody written anew.

let arguments = CommandLine.arguments
let store = try Store.open(path: arguments[1])
let (code, division, now) = (arguments[2], arguments[3], Instant(arguments[4])!)
let staff = AuditContext(staff: "bench", at: now)

func best(of rounds: Int, _ body: () throws -> Void) rethrows -> String {
  let clock = ContinuousClock()
  var best = Duration.seconds(3600)
  for _ in 0..<rounds { best = min(best, try clock.measure { try body() }) }
  let tenths = Int((best / .microseconds(100)).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

@MainActor func board(
  _ view: Standings.View, top: Int? = nil, division: String? = nil, asOf moment: Instant? = nil
) throws {
  _ = try store.standings(
    of: code, by: .participant, view: view, top: top, division: division, asOf: moment, at: now)
}

let everybody = try best(of: 20) { try board(.public, top: 20) }
let part = try best(of: 20) { try board(.public, top: 20, division: division) }
let past = try best(of: 2) { try board(.staff, asOf: now) }
let rebuild = try best(of: 2) { try store.rebuildScores(of: code) }
try store.freeze(code, at: now.adding(days: -5), by: staff)
let frozen = try best(of: 20) { try board(.public, top: 20) }
print(everybody, part, frozen, past, rebuild)
