import Foundation
import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

struct FiguresFileTests {
  private static let instagram = """
    "Post ID","Account ID","Account username","Account name",Description,"Duration (sec)",\
    "Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Likes,Shares,Follows,\
    Comments,Saves
    18011,1784,pustaka,Pustaka,"Bedah buku, besok
    di aula",0,"12/01/2026 00:05",https://www.instagram.com/p/DA1/,"IG carousel",,Lifetime,\
    "12,400",980,85,4,,2,11

    """
  private static let facebook = """
    "Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time",\
    "Caption type",Permalink,"Is crosspost","Is share","Post type",Languages,"Custom labels",\
    "Funded content status","Data comment",Date,Views,Reach,"Reactions, Comments and Shares",\
    Reactions,Comments,Shares,"Total clicks"
    1.22158E+17,6.1571E+13,Pustaka,Bedah buku besok,,0,"12/01/2026 00:05",N/A,\
    https://www.facebook.com/pustaka/posts/pfbid1,0,0,Photos,,,,,Lifetime,63,45,6,5,0,1,2

    """
  private static let x = """
    Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,\
    Replies,Reposts
    1.99E+18,"Tue, Dec 1, 2026",Bedah buku besok,https://x.com/pustaka/status/199,500,20,30,3,9,0,1,2

    """
  private static let olderX = """
    Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,\
    replies,likes
    199,https://twitter.com/pustaka/status/199,Bedah buku besok,2026-12-01 00:05 +0000,500,30,0.06,\
    2,1,20

    """

  private func read(_ bytes: [UInt8]) throws -> Result<FiguresDraft> {
    let folder = try Folder()
    let input = try InputFile(path: try folder.write(bytes, to: "figures.csv"))
    return try Reading.all(FiguresFile(input, zone: makassar, TableOptions().keepingCells))
  }

  private func read(_ text: String) throws -> Result<FiguresDraft> {
    try read(Array(text.utf8))
  }

  private func numbers(_ draft: FiguresDraft) -> [Int?] {
    PlatformFigures.Measure.allCases.map { draft.figures[$0] }
  }

  @Test func `Instagram's export is read`() throws {
    let draft = try #require(try read(Self.instagram).drafts.first)
    #expect(draft.platform == .instagram && draft.format == .carousel)
    #expect(draft.address == "https://www.instagram.com/p/DA1/")
    #expect(draft.text == "Bedah buku, besok\ndi aula")
    #expect(draft.publishedAt == at("2026-12-01T00:05"))
    #expect(numbers(draft) == [980, 12_400, 85, 2, 4, 11])
  }

  @Test func `Facebook's export is read, though a spreadsheet destroyed its numbers`() throws {
    let draft = try #require(try read(Self.facebook).drafts.first)
    #expect(draft.platform == .facebook && draft.format == .image)
    #expect(draft.text == "Bedah buku besok")
    #expect(numbers(draft) == [45, 63, 5, 0, 1, nil])
  }

  @Test func `X's exports are read, the older one too`() throws {
    let draft = try #require(try read(Self.x).drafts.first)
    #expect(draft.platform == .x && draft.format == nil)
    #expect(draft.publishedAt == at("2026-12-01T00:00"))
    #expect(numbers(draft) == [nil, 500, 20, 1, 2, 3])
    let older = try #require(try read(Self.olderX).drafts.first)
    #expect(numbers(older) == [nil, 500, 20, 1, 2, nil])
    #expect(older.publishedAt == at("2026-12-01T08:05"))
  }

  @Test func `marks, UTF-16 and a line that names the delimiter make no difference`() throws {
    let expected = try read(Self.instagram).drafts
    let utf16 = "\u{FEFF}sep=,\r\n" + Self.instagram
    let bytes = utf16.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read(bytes).drafts == expected)
    #expect(try read([0xEF, 0xBB, 0xBF] + Array(Self.instagram.utf8)).drafts == expected)
    let semicolons = Self.x.replacing(",", with: ";")
      .replacing("Tue; Dec 1; 2026", with: "Tue, Dec 1, 2026")
    #expect(try read(semicolons).drafts == read(Self.x).drafts)
  }

  @Test func `a dry run shows the figures beside the address`() throws {
    let folder = try Folder()
    let input = try InputFile(path: try folder.write(Array(Self.x.utf8), to: "figures.csv"))
    let file = try FiguresFile(input, zone: makassar, TableOptions())
    let draft = try #require(try read(Self.x).drafts.first)
    let preview = try #require(RowPreview(ImportRow(line: 2, content: .draft(draft))))
    let shown = file.columns.map {
      "\($0.header) \(preview.value(of: $0.meaning).map { "\($0)" } ?? "")"
    }
    #expect(shown.contains("Impressions number(500)") && shown.contains("Likes number(20)"))
    #expect(shown.contains("Bookmarks number(3)") && shown.contains("Reposts number(2)"))
  }

  @Test func `columns come and go from month to month`() throws {
    let fewer = """
      Permalink,Account username,Post ID,Impressions,Publish time
      https://www.instagram.com/p/DA1/,pustaka,18011,7,12/01/2026 00:05

      """
    let draft = try #require(try read(fewer).drafts.first)
    #expect(numbers(draft) == [nil, 7, nil, nil, nil, nil])
  }

  @Test(arguments: [
    "Nama,Sekolah\nSiti,SMPN 1\n", "Permalink,Likes\nhttps://x.com/a/status/1,2\n",
    "Post ID,Account username,Permalink\n1,pustaka,https://www.instagram.com/p/A/\n",
  ])
  func `a foreign file is refused with what was expected`(text: String) throws {
    #expect(throws: FiguresRefusal.self) { try read(text) }
  }

  @Test func `an empty file is refused`() {
    #expect(throws: FileProblem.empty) { try read("") }
    #expect(throws: FileProblem.onlyHeader) {
      try read(String(Self.x.prefix { $0 != "\n" }) + "\n")
    }
  }

  @Test func `the figures of one day are refused, and what is no number`() throws {
    let day = try read(Self.instagram.replacing("Lifetime", with: "12/03/2026"))
    #expect(day.problems.map(\.reason) == [.figures(.oneDay("12/03/2026"))])
    let word = try read(Self.instagram.replacing(",980,", with: ",1.2K,"))
    #expect(word.problems.map(\.reason) == [.figures(.notANumber)])
    #expect(word.problems.map(\.column) == ["Reach"])
  }
}
