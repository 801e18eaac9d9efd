import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

@Suite struct PreviewTests {
  @Test func `a row is looked over as it is understood, not as it was typed`() throws {
    let file = try Reading.registrations(
      """
      Nama Depan,Nama Belakang,Tgl Lhr,No HP,Izin Wali,Jumlah Orang,Cap waktu,Catatan
      Siti,Aminah,5/12/2013,0812-3456-7890,Ya,2,20/11/2026 08:00:00,x
      ,,99,,,,,

      """)
    let preview = try #require(RowPreview(file.rows[0]))
    #expect(preview.line == 2)
    #expect(
      preview.values == [
        .fullName: .text("Siti Aminah"), .birthDate: .day(Day("2013-12-05")!),
        .phone: .text("+6281234567890"), .guardianConsent: .yes, .party: .number(2),
        .registeredAt: .instant(Instant("2026-11-20T08:00:00+08:00")!),
      ])
    #expect(RowPreview(file.rows[1]) == nil)
  }

  @Test func `the columns stand in the file's order, a name in two columns once`() throws {
    let folder = try Folder()
    let path = try folder.write(
      "Nama Depan,No HP,Nama Belakang,Catatan\nSiti,0812-3456-7890,Aminah,x\n".utf8, to: "f.csv")
    let file = try RegistrationFile(
      InputFile(path: path), library: .sample, TableOptions())
    #expect(file.columns.map(\.meaning) == [.field(.fullName), .field(.phone)])
    #expect(file.columns.map(\.header) == ["Nama Depan + Nama Belakang", "No HP"])
  }

  @Test func `an entry of a log names its reader in one way`() throws {
    let file = try Reading.log("Peserta,Jumlah\nSiti Aminah 0812-3456-7890,5\n")
    let values = try #require(RowPreview(file.rows[0])).values
    #expect(
      values == [
        .participant: .text("Siti Aminah"), .phone: .text("+6281234567890"),
        .activity: .text("pages"), .quantity: .number(5), .readOn: .day(Day("2026-11-20")!),
      ])
  }
}
