import Juara
import Testing

struct SchoolClassTests {
  @Test(arguments: [
    (
      7,
      [
        "7A", "7", "07", "7 Al-Farabi", "VII Ibnu Sina", "VII", "vii", "VIIA", "7.1", "7.10", "7 I",
        "SMP 7", "MTs 7", "1 SMP",
        "kelas 1 SMP",
      ]
    ),
    (
      8,
      [
        "VIII B", "VIII-B", "VIIIB", "VIII.2", "8-1", "SMP 8", "SMP kelas 8", "SMP kelas 2",
        "2 SMP",
      ]
    ),
    (
      10,
      [
        "X IPA 2", "X", "X-1", "XA", "1 SMA", "MA 10", "X MIPA 1", "10 E", "Kelas X SMAN 2",
        "X Merdeka 1",
      ]
    ),
    (
      12,
      [
        "XII IPS", "SMK 12", "XII TKJ 1", "3 SMA", "12 MIPA 3", "XII.IPS.2", "XII PH",
        "RPLXII-1",
      ]
    ),
    (
      5,
      [
        "5 Abu Hurairah", "Kelas 5", "kelas V", "KELAS 5 B", "kls.5", "Kelas: 5", "kelas5",
        "Kelas V-A", "5 SD",
      ]
    ),
    (9, ["kls 9.1", "IX-C", "3 SMP", "9 SMP", "3 MTs", "Kelas IX MTsN 1", "9B SMPN 2 Banjarbaru"]),
    (4, ["SD 4", "4 SD", "SD4", "4SD", "4A SDN 1", "Kelas 4 Ibnu Sina", "Kelas 4 SD Negeri 7"]),
    (3, ["MI 3", "3 MI", "III"]), (6, ["Grade 6", "VI", "Kelas VI SDIT"]),
    (11, ["SMA 11", "XI", "XI-IPA-1", "2 SMK", "Kelas 11", "11 TBSM 3"]),
    (1, ["I", "1", "Kelas 1", "1 SD", "IA"]), (0, ["TK B", "TKB", "tk-b", "TK 2", "RA B", "B1"]),
    (-1, ["TK A", "TKA", "TK A1", "TK", "RA", "RA A", "TK Melati", "3 TK"]),
    (-2, ["PAUD", "KB", "Playgroup", "PAUD Melati"]),
  ])
  func `a grade is read where it is certain`(grade: Int, texts: [String]) throws {
    for text in texts {
      #expect(try #require(SchoolClass(text)).grade == grade, "\(text)")
    }
  }

  @Test(arguments: [
    "umum", "Universitas", "semester 3", "13", "0", "Kelas 13",
    "7-8", "7/8", "VII-VIII", "kelas 4 s/d 6", "kelas 5 dan 6", "5 & 6", "5, 6", "7 tahun", "7th",
    "SMP 1", "SMA 1", "SMPN 8", "SDN 4", "SMP", "Kelas", "kelas A", "SD 7", "6 SMP", "4 SMA", "A7",
    "IIX", "702", "2026", "12.05.14", "9-Jan", "SD 4 SMP 7", "Kelas 5 kelas 6", "-", "???", "5+",
    "SMP 1 Banjarbaru", "7 orang", "IIII", "VII VIII", "Kelas 5 tahun 2026", "Mahasiswa",
  ])
  func `a grade in doubt is none`(text: String) throws {
    #expect(try #require(SchoolClass(text)).grade == nil)
  }

  @Test(arguments: [
    ("umum", true), ("Guru SMPN 2", true), ("Mahasiswa ULM", true), ("ibu rumah tangga", true),
    ("semester 3", true), ("VII VIII", false), ("7 orang", false), ("5A", false), ("Melati", false),
  ])
  func `adults are told by the word with which a class begins`(text: String, isOfAdults: Bool) {
    #expect(SchoolClass(text)?.isOfAdults == isOfAdults)
  }

  @Test func `the class is kept as typed`() {
    #expect(SchoolClass("  viii  B ")?.text == "viii  B")
    #expect(SchoolClass("") == nil)
    #expect(SchoolClass(" \u{200B}") == nil)
    #expect(SchoolClass("7\nA") == nil)
    #expect(SchoolClass(String(repeating: "7", count: 101)) == nil)
  }

  @Test(
    arguments: [
      ("1", 7), ("6 SD", 12), ("VII", 13), ("3 SMP", 15), ("X", 16), ("XII", 18), ("TK B", 6),
      ("TK A", 5), ("PAUD", 4), ("umum", nil),
    ] as [(String, Int?)])
  func `the usual age of a grade follows Indonesia's school ages`(text: String, age: Int?) throws {
    #expect(try #require(SchoolClass(text)).typicalAge == age)
  }
}
