import Testing

@Suite(.serialized) struct StaffCommandTests {
  @Test func `somebody is added with a code, listed, signed out and removed`() throws {
    let work = try Workplace(language: "id")
    let added = try work.juara("staff", "add", "Bu Dewi", "--role", "petugas").done().output
    #expect(added.contains("Bu Dewi ditambahkan sebagai petugas."))
    let code = try #require(added.firstMatch(of: /(?:[2-9A-Y]{4}-){3}[2-9A-Y]{4}/)).output
    #expect(added.contains("halaman /staff"))
    try work.juara("staff", "add", "Pak Juri", "--role", "juri").refused("--challenge")
    try work.juara("staff", "add", "bu dewi", "--role", "pengamat").refused("juara staff code")
    let list = try work.juara("staff", "list", "--format", "csv").done().table
    #expect(list.map { $0["role"] } == ["staff"])
    let other = try work.juara("staff", "code", "bu dewi", "--days", "1").done().output
    #expect(other.contains("Kode masuk Bu Dewi") && !other.contains(code))
    try work.juara("staff", "code", "bu dewi", "--days", "99").refused("--days")
    #expect(try work.juara("staff", "revoke", "bu dewi").done().output.contains("0 perangkat"))
    #expect(try work.juara("staff", "remove", "Bu Dewi").done().output.contains("jejak perubahan"))
    try work.juara("staff", "remove", "Bu Dewi").refused("belum ada yang ditambahkan")
    let log = try work.juara("audit", "list", "--format", "csv").done().output
    #expect(log.contains("staff") && !log.contains(code))
  }
}
