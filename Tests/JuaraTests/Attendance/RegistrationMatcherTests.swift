import Juara
import Testing

@Suite struct RosterTests {
  private static func entry(
    _ id: Int64, _ name: String, email: String? = nil, phones: [String] = [],
    isConfirmed: Bool = true
  ) -> RegistrationMatcher.Entry {
    RegistrationMatcher.Entry(
      registration: Identifier(id), isConfirmed: isConfirmed, name: PersonName(name)!,
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
    _ displayName: String, email: String? = nil, phone: String? = nil, id: Int64? = nil
  ) -> AttendanceDraft {
    AttendanceDraft(
      registration: id.map { Identifier($0) }, names: AttendanceDraft.names(in: displayName),
      email: email.map { EmailAddress($0)! }, phone: phone.map { PhoneNumber(e164: $0)! })
  }

  @Test func `the e-mail decides before the telephone, and both before the name`() throws {
    #expect(
      try roster.registration(of: draft("iPhone", email: "BUDI@example.org")) == Identifier(1))
    #expect(
      try roster.registration(
        of: draft("iPhone", email: "budi@example.org", phone: "+6281200000002")) == Identifier(1))
    #expect(try roster.registration(of: draft("HP", phone: "+6281200000001")) == Identifier(1))
    #expect(try roster.registration(of: draft("dewi")) == Identifier(4))
  }

  @Test(arguments: [
    "Budi (Budi Santoso)", "Budi Santoso (Bunda Budi)", "BUDI SANTOSO", "budi  santoso",
  ])
  func `a display name and the name behind it are both known`(_ name: String) throws {
    #expect(try roster.registration(of: draft(name)) == Identifier(1))
  }

  @Test func `an address that several share is decided by the name`() throws {
    #expect(
      try roster.registration(of: draft("Citra Lestari", email: "keluarga@example.org"))
        == Identifier(3))
    #expect(throws: AttendanceRefusal.ambiguous([Identifier(2), Identifier(3)])) {
      try roster.registration(of: draft("Bunda", email: "keluarga@example.org"))
    }
  }

  @Test func `an address of one person beside the name of another is not guessed`() {
    #expect(throws: AttendanceRefusal.ambiguous([Identifier(1), Identifier(4)])) {
      try roster.registration(of: draft("Dewi", email: "budi@example.org"))
    }
  }

  @Test func `a name that two people have is not guessed`() {
    #expect(throws: AttendanceRefusal.ambiguous([Identifier(5), Identifier(6)])) {
      try roster.registration(of: draft("Eko Putra"))
    }
  }

  @Test func `a number that staff filled in decides everything`() throws {
    #expect(try roster.registration(of: draft("Eko Putra", id: 6)) == Identifier(6))
    #expect(throws: AttendanceRefusal.otherEvent(Identifier(99))) {
      try roster.registration(of: draft("Dewi", id: 99))
    }
  }

  @Test(
    arguments: [
      ("Bdui Santoso", [1]), ("Santoso", [1]), ("SMPN 1_Budi Santoso", [1]), ("Dewy", [4]),
      ("iPad", []),
    ] as [(String, [Int64])])
  func `who is not found is told with who is like`(_ name: String, _ nearest: [Int64]) {
    #expect(throws: AttendanceRefusal.nobody(nearest: nearest.map { Identifier($0) })) {
      try roster.registration(of: draft(name))
    }
  }

  @Test func `the others are known too, after the confirmed`() throws {
    #expect(try roster.registration(of: draft("Fajar")) == Identifier(7))
  }
}
