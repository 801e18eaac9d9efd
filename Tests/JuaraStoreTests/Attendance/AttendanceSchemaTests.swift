import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

@Suite struct AttendanceSchemaTests {
  private static let stay = """
    INSERT INTO attendanceStay (registrationId, sessionId, joinedAt, leftAt, minutes, importId,
      sourceLine) VALUES
    """

  @Test(arguments: [
    """
    INSERT INTO attendanceMark (registrationId, sessionId, arrivedAt, method, recordedAt, recordedBy)
    VALUES (1, 1, 0, 'desk', 0, 'x')
    """,
    "UPDATE attendanceMark SET method = 'dream'", "UPDATE attendanceMark SET undoneAt = 1",
    "UPDATE checkInCode SET code = 'OOOOOO'", "UPDATE checkInCode SET code = 'K7Q2M'",
    "\(stay) (1, 1, 10, 9, NULL, 1, 2)", "\(stay) (1, 1, 10, NULL, NULL, 1, 2)",
    "\(stay) (1, 1, 10, 20, 5, 1, 2)", "\(stay) (1, 1, NULL, NULL, -1, 1, 2)",
    "\(stay) (1, 1, NULL, NULL, NULL, 1, 2), (1, 1, NULL, NULL, NULL, 1, 3)",
    "\(stay) (1, 9, NULL, NULL, 5, 1, 2)",
    "INSERT INTO attendanceThreshold VALUES (1, 0)",
    "INSERT INTO messageTemplate VALUES ('reminder', 'fr', 'x')",
    "INSERT INTO messageTemplate VALUES ('Reminder', 'id', 'x')",
    "INSERT INTO messageTemplate VALUES ('reminder', 'id', ' ')",
    "DELETE FROM registration", "DELETE FROM session",
  ])
  func `what attendance forbids is refused whatever program writes it`(sql: String) throws {
    let store = try Store.sample()
    try store.makeEvent()
    try store.importing([.sample("Ani", phone: "+6281234567890")])
    let ani = try store.registrations(in: "bedah")[0].registration
    try store.mark(ani)
    let before = try store.dump()
    let error = #expect(throws: DatabaseError.self) { try store.execute(sql) }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(error as Any)")
    #expect(try store.dump() == before)
  }
}
