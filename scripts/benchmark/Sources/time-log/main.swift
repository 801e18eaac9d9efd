import Juara
import JuaraStore

// Logs books one by one in the challenge `read` of a library, each with its reader's score written
// anew, and prints the median and the 99th percentile in milliseconds. A commit to a write-ahead log
// waits for no disk (synchronous = NORMAL); checkpoints do, and show in the percentile.

let store = try Store.open(path: CommandLine.arguments[1])
let readers = Int(CommandLine.arguments[2])!
let now = Instant("2026-11-25T09:00:00+08:00")!
let clock = ContinuousClock()
var times: [Duration] = []
for number in 0..<1_000 {
  let draft = LogDraft(
    reader: .participant(.entrantNumber(1 + number * 7_919 % readers)),
    activity: Activity("pages")!, quantity: 20, work: Work(title: "Buku \(number)"))
  let began = clock.now
  _ = try store.log(draft, in: "read", by: AuditContext(staff: "bench", at: now))
  times.append(clock.now - began)
}
times.sort()
print(times[500] / .milliseconds(1), times[990] / .milliseconds(1))
