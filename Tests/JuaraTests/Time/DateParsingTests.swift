import Juara
import JuaraTestSupport
import Testing

struct DayReadingTests {
  @Test(arguments: DateOrder.allCases)
  func `a four-digit first number is the year in any order`(order: DateOrder) throws {
    for text in [
      "2026-12-05", "2026/12/05", "2026/12/5", "2026.12.5", "2026 12 05", " 2026-12-05 ",
      "2026 - 12 - 05", "2026\u{2013}12\u{2013}05", "\u{FEFF}2026-12-05", "\u{A0}2026/12/5",
    ] {
      #expect(try Day.read(text, order: order).description == "2026-12-05", "\(text)")
    }
  }

  @Test(arguments: [
    ("5/12/2026", DateOrder.dmy), ("05/12/2026", .dmy), ("5-12-2026", .dmy), ("5.12.2026", .dmy),
    ("5 12 2026", .dmy), ("5 / 12 / 2026", .dmy), ("12/5/2026", .mdy), ("12-05-2026", .mdy),
  ])
  func `numbers are read in the order of their column`(text: String, order: DateOrder) throws {
    #expect(try Day.read(text, order: order).description == "2026-12-05")
  }

  @Test(arguments: [
    "5 Desember 2026", "5 desember 2026", "5 DESEMBER 2026", "05 Des 2026", "5 Des. 2026",
    "5-Des-2026", "5/Dec/2026", "5. Desember 2026", "5 Desember, 2026", "December 5, 2026",
    "Dec 5 2026", "Desember 5, 2026", "Senin, 5 Desember 2026", "Sabtu 5 Desember 2026",
    "Sab, 5 Des 2026", "Saturday, December 5, 2026", "Sat. 5 Dec 2026", "Sabtu, 5/12/2026",
    "5\u{A0}Desember\u{202F}2026", "Jum'at, 5 Desember 2026", "Jum\u{2019}at, 5 Desember 2026",
    "  Ahad,  5  Desember  2026  ", "Sabtu, 2026-12-05",
  ])
  func `a month by name is read, with or without a weekday`(text: String) throws {
    #expect(try Day.read(text, order: .dmy).description == "2026-12-05")
  }

  @Test(arguments: [
    (1, "Januari January Jan"), (2, "Februari February Feb Pebruari Peb"),
    (3, "Maret March Mar Mrt"), (4, "April Apr"), (5, "Mei May"), (6, "Juni June Jun"),
    (7, "Juli July Jul"), (8, "Agustus August Agt Ags Agu Aug"), (9, "September Sep Sept"),
    (10, "Oktober October Okt Oct"), (11, "November Nopember Nov Nop"),
    (12, "Desember December Des Dec"),
  ])
  func `months are known in Indonesian and English`(month: Int, names: String) throws {
    for name in names.split(separator: " ") {
      for order in DateOrder.allCases {
        let day = try Day.read("7 \(name) 2026", order: order)
        #expect(day == Day(year: 2026, month: month, day: 7), "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("5/24/2026", DateOrder.dmy), ("24/5/2026", .mdy), ("12-31-2026", .dmy),
    ("31 12 2026", .mdy),
  ])
  func `a month above twelve means another order`(text: String, order: DateOrder) {
    #expect(throws: DateProblem.notInOrder(order)) { try Day.read(text, order: order) }
  }

  @Test func `a year where the order has the day means another order`() {
    #expect(throws: DateProblem.notInOrder(.ymd)) { try Day.read("5/12/2026", order: .ymd) }
    #expect(throws: DateProblem.notInOrder(.ymd)) { try Day.read("2026/24/12", order: .dmy) }
  }

  @Test(arguments: [
    "31/2/2026", "29/2/2026", "0/12/2026", "5/0/2026", "32/12/2026", "24/24/2026", "31 April 2026",
    "2026-02-30", "5/12/0000",
  ])
  func `a day the calendar lacks is told apart`(text: String) {
    #expect(throws: DateProblem.noSuchDay) { try Day.read(text, order: .dmy) }
  }

  @Test(arguments: ["5/12/26", "5-12-26", "5 Des 26", "December 5, 26", "24/24/26", "5/12/6"])
  func `a two-digit year is refused`(text: String) {
    #expect(throws: DateProblem.twoDigitYear) { try Day.read(text, order: .dmy) }
  }

  @Test(arguments: [
    "", " ", "besok", "Desember 2026", "5 Desember", "5/12", "5/12-2026", "5,12,2026", "05122026",
    "20261205", "46361", "5/12/20266", "5/12/202", "005/12/2026", "5/012/2026", "5 Dexember 2026",
    "5Desember2026", "Senin", "Senin 5", "Hari, 5 Desember 2026", "5//12/2026", "-5/12/2026",
    "5/12/2026/1", "٥/١٢/٢٠٢٦", "5/2026/12", "1/1/1/1",
  ])
  func `any other text is no date`(text: String) {
    #expect(throws: DateProblem.self) { try Day.read(text, order: .dmy) }
  }

  @Test(arguments: [
    ("besok", DateProblem.notADate), ("5/12-2026", .notADate), ("46361", .notADate),
    ("5/12/2026/1", .notATime), ("5/12/2026 besok", .notATime), ("5/12/2026 25:00", .notATime),
  ])
  func `a date that is none differs from what follows a date`(text: String, problem: DateProblem) {
    #expect(throws: problem) { try Day.read(text, order: .dmy) }
  }

  @Test(arguments: [
    "5/12/2026 00:00:00", "5/12/2026 14.30", "2026-12-05T14:30:00Z", "2026-12-05 23:59",
    "5 Desember 2026 pukul 09.00 WITA", "5/12/2026 7:15:32 PM GMT+8",
  ])
  func `a well-formed time after a date is skipped`(text: String) throws {
    #expect(try Day.read(text, order: .dmy).description == "2026-12-05")
  }
}
