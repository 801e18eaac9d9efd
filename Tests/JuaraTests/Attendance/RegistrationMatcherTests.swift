import Juara
import Testing

@Suite struct RosterTests {
  private static func entry(
    _ number: Int, _ name: String, email: String? = nil, phones: [String] = [],
    isConfirmed: Bool = true
  ) -> RegistrationMatcher.Entry {
    RegistrationMatcher.Entry(
      number: number, isConfirmed: isConfirmed, name: PersonName(name)!,
      email: email.map { EmailAddress($0)! }, phones: phones.map { PhoneNumber(e164: $0)! })
  }

  private let roster = RegistrationMatcher([
    entry(1, "Budi Santoso", email: "budi@example.org", phones: ["+6281200000001"]),
    entry(2, "Ani Lestari", email: "keluarga@example.org", phones: ["+6281200000002"]),
    entry(3, "Citra Lestari", email: "keluarga@example.org", phones: ["+6281200000002"]),
    entry(4, "Dewi"), entry(5, "Eko Putra"), entry(6, "Eko Putra"),
    entry(7, "Fajar", email: "fajar@example.org", isConfirmed: false),
  ])

  private func draft(
    _ displayName: String, email: String? = nil, phone: String? = nil, number: Int? = nil
  ) -> AttendanceDraft {
    AttendanceDraft(
      entrantNumber: number, names: AttendanceDraft.names(in: displayName),
      email: email.map { EmailAddress($0)! }, phone: phone.map { PhoneNumber(e164: $0)! })
  }

  @Test func `the e-mail decides before the telephone, and both before the name`() throws {
    #expect(
      try roster.entrant(of: draft("iPhone", email: "BUDI@example.org")) == 1)
    #expect(
      try roster.entrant(
        of: draft("iPhone", email: "budi@example.org", phone: "+6281200000002")) == 1)
    #expect(try roster.entrant(of: draft("HP", phone: "+6281200000001")) == 1)
    #expect(try roster.entrant(of: draft("dewi")) == 4)
  }

  @Test(arguments: [
    "Budi (Budi Santoso)", "Budi Santoso (Bunda Budi)", "BUDI SANTOSO", "budi  santoso",
  ])
  func `a display name and the name behind it are both known`(_ name: String) throws {
    #expect(try roster.entrant(of: draft(name)) == 1)
  }

  @Test func `an address that several share is decided by the name`() throws {
    #expect(
      try roster.entrant(of: draft("Citra Lestari", email: "keluarga@example.org"))
        == 3)
    #expect(throws: AttendanceRefusal.ambiguous([2, 3])) {
      try roster.entrant(of: draft("Bunda", email: "keluarga@example.org"))
    }
  }

  @Test func `an address of one person beside the name of another is not guessed`() {
    #expect(throws: AttendanceRefusal.ambiguous([1, 4])) {
      try roster.entrant(of: draft("Dewi", email: "budi@example.org"))
    }
  }

  @Test func `a name that two people have is not guessed`() {
    #expect(throws: AttendanceRefusal.ambiguous([5, 6])) {
      try roster.entrant(of: draft("Eko Putra"))
    }
  }

  @Test func `a number that staff filled in decides everything`() throws {
    #expect(try roster.entrant(of: draft("Eko Putra", number: 6)) == 6)
    #expect(throws: AttendanceRefusal.unknownEntrant(99)) {
      try roster.entrant(of: draft("Dewi", number: 99))
    }
  }

  @Test(
    arguments: [
      ("Bdui Santoso", [1]), ("Santoso", [1]), ("SMPN 1_Budi Santoso", [1]), ("Dewy", [4]),
      ("iPad", []),
    ] as [(String, [Int])])
  func `who is not found is told with who is like`(_ name: String, _ nearest: [Int]) {
    #expect(throws: AttendanceRefusal.nobody(nearest: nearest)) {
      try roster.entrant(of: draft(name))
    }
  }

  @Test func `the others are known too, after the confirmed`() throws {
    #expect(try roster.entrant(of: draft("Fajar")) == 7)
  }
}
