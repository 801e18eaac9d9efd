import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

struct ReferralColumnTests {
  @Test(arguments: [
    "Kode", "kode", "2. Kode (jangan diubah)", "Kode Referal", "Referral Code", "source",
    "utm_source", "Source",
  ])
  func `a column of codes is known by its header`(header: String) throws {
    let file = try Reading.registrations("Nama,Sekolah,\(header)\nSiti,SMPN 1,bcdfgh\n")
    #expect(file.drafts.map(\.referral?.text) == ["bcdfgh"])
    #expect(file.drafts.map(\.referral?.header) == [header])
    #expect(file.unmappedHeaders == [])
  }

  @Test(arguments: ["Kode Peserta", "Kode Anak", "Sumber", "Kode Pos"])
  func `another code is kept as it is`(header: String) throws {
    let file = try Reading.registrations("Nama,Sekolah,\(header)\nSiti,SMPN 1,bcdfgh\n")
    #expect(file.drafts.map(\.referral) == [nil])
    #expect(file.unmappedHeaders == [header])
  }

  @Test(arguments: ["Source,Kode", "Kode,Source"])
  func `a column named after codes goes before one that may be of what people say`(
    headers: String
  ) throws {
    let cells = headers.hasPrefix("Kode") ? "bcdfgh,Instagram" : "Instagram,bcdfgh"
    let file = try Reading.registrations("Nama,\(headers)\nSiti,\(cells)\n")
    #expect(file.drafts.map(\.referral?.text) == ["bcdfgh"])
    #expect(file.drafts.map { $0.unmapped.map(\.text) } == [["Instagram"]])
  }

  @Test func `an export has a column of codes where anybody came by one, and it is read back`()
    throws
  {
    let code = ReferralCode("bcdfgh")
    let registration = Registration(
      id: Identifier(1), event: Identifier(1), participant: Identifier(1), number: 1,
      status: .confirmed, party: 1, registeredAt: at("2026-11-01T10:00"), consentDeadline: nil,
      cancelReason: nil, firstReferral: code, lastReferral: code)
    for profile in ExportProfile.allCases {
      let sink = Sink()
      var export = try RegistrationExport(
        profile, zone: makassar, hasReferrals: true, sink: sink.take)
      try export.write(registration, Participant(id: Identifier(1), details: .sample()), nil)
      try export.finish()
      let file = try Reading.registrations(sink.bytes)
      #expect(file.drafts.map(\.referral?.text) == ["bcdfgh"])
    }
  }
}
