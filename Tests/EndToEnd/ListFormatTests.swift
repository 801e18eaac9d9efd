import Foundation
import Testing

@Suite(.serialized) struct ListFormatTests {
  private static let lists: [(line: String, columns: String)] = [
    ("event list", "code,title,kind,state,starts,ends,seats_taken,capacity"),
    ("challenge list", "code,title,state,from,to,activities,registered"),
    (
      "registration list lomba",
      "entrant_number,participant_id,full_name,school,class,status,party,registered_at,consent_deadline,other_columns"
    ),
    (
      "participant list",
      "participant_id,full_name,birth_date,phone,email,school,class,member_number"
    ),
    (
      "consent list",
      "participant_id,full_name,purpose,event,given_on,given_by,method,evidence,text_version,"
        + "withdrawn_on"
    ),
    ("faq list", "id,languages,title,phrasings"),
    ("inquiry list", "group,inquiry_id,kind,channel,asked_at,text"),
    ("library hours list", "day,hours"),
    ("visit list", "day,visitors"),
    ("group list", "kind,name,enrolment,members"),
    ("staff list", "name,role,judges,devices,code_valid_until"),
    (
      "log list lomba",
      "entry_id,reader,activity,quantity,title,author,isbn,link,read_on,recorded_at,recorded_by,flagged,"
        + "void_reason"
    ),
    (
      "leaderboard show lomba",
      "rank,tied,name,group,division,points,decided_by,books_raw,books_counted,titles,active_days,"
        + "last_counted_on"
    ),
    (
      "import list",
      "import_id,kind,event,file,imported_at,staff,created,updated,unchanged,refused,undone_at"
    ),
    ("post list", "post_id,state,occasion,title,event,due_at,published,out_of_date"),
    ("post slot list", "slot_id,weekday,time,channel,occasion"),
    ("post calendar --month 2026-12", "due_at,channel,occasion,status,post_id,title"),
    ("post template list", "occasion,channel,language,text"),
    ("quote list", "quotation_id,quotation,author,title,page,language,last_used_on"),
    ("tip list", "tip_id,topic,title,tip,language,starter,last_used_on"),
    ("reading-list list", "reading_list_id,reading_list,titles,about,language,last_used_on"),
    ("reading-list show Dua", "place,title,author,isbn,remark"),
    (
      "referral list",
      "code,kind,name,event,contact,agreed_from,agreed_until,registrations,page_visits"
    ),
    ("survey list", "code,title,preset,event,from,invited,answers"),
    ("survey question list umpan", "question,kind,text,options,personal"),
    ("survey plan list skm", "element,action,responsible,due"),
    (
      "survey result skm", "row,question,option,label,count,share,mean,median,value"
    ),
    ("audit list", "at,staff,action,subject,subject_id,subject_name,import_id,changes"),
  ]

  @Test func `every list is a table, CSV or JSON with the same columns`() throws {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba")
    try work.write("Nama,Tanggal Lahir\n\"Ani \"\"A\"\" \\ é日\",1990-01-01\n", to: "a.csv")
    try work.juara("registration", "import", "lomba", "a.csv", "--apply").done()
    try work.juara("group", "add", "Klub", "--kind", "club").done()
    try work.juara("staff", "add", "Dewi", "--role", "viewer").done()
    try work.juara("faq", "starter").done()
    for (code, preset) in [("umpan", "feedback"), ("skm", "skm")] {
      try work.juara("survey", "create", code, "--event", "lomba", "--preset", preset).done()
    }
    try work.juara("inquiry", "add", "Ada musala?", "--channel", "desk").done()
    try work.juara("library", "hours", "set", "senin", "08.00-17.00").done()
    try work.juara("visit", "add", "2026-11-02", "120").done()
    try work.juara(
      "consent", "record", "ID1", "--purpose", "contact", "--by", "Ani", "--method", "form", "--on",
      "2026-11-20"
    ).done()
    try work.juara(
      "log", "add", "lomba", "1", "--activity", "books", "--quantity", "1",
      "--title", "=1+1"
    ).done()
    try work.juara("post", "create", "--title", "Kabar", "--text", "Kami tutup.").done()
    try work.juara(
      "post", "slot", "add", "--weekday", "senin", "--at", "16:00", "--channel", "x", "--occasion",
      "tip"
    ).done()
    try work.juara("post", "template", "set", "tip", "x", "--text", "{kiat}").done()
    try work.juara("quote", "add", "Baca.", "--author", "A", "--title", "B", "--page", "1").done()
    try work.juara("tip", "starter").done()
    try work.juara("reading-list", "add", "Dua", "--title", "Bumi / A").done()
    try work.juara("referral", "add", "Radio", "--kind", "partner").done()
    for (line, columns) in Self.lists {
      let words = line.split(separator: " ").map(String.init)
      let table = try work.run(words).done().output
      #expect(table.contains("──") && !table.contains("\u{1B}"), "\(line)")
      let csv = try work.run(words + ["--format", "csv"]).done().output
      #expect(csv.hasPrefix(columns + "\r\n"), "\(line): \(csv)")
      let json = try work.run(words + ["--format", "json"]).done().output
      let rows = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]], "\(line)")
      #expect(!rows.isEmpty, "\(line)")
      for row in rows {
        #expect(Set(row.keys) == Set(columns.split(separator: ",").map(String.init)), "\(line)")
      }
    }
    let log = try work.juara("log", "list", "lomba", "--format", "csv").done().output
    #expect(log.contains(",'=1+1,"))
    let names = try work.juara("participant", "list", "--format", "json").done().output
    #expect(names.contains(#""Ani \"A\" \\ é日""#))
  }

  @Test(arguments: [("id", "Tidak ada yang cocok.\n"), ("en", "There is nothing to show.\n")])
  func `an empty list says so to people and has a header for programs`(
    language: String, words: String
  ) throws {
    let work = try Workplace(language: language)
    let table = try work.juara("group", "list").done()
    #expect(table.output == "" && table.errors == words)
    #expect(
      try work.juara("group", "list", "--format", "csv").done().output
        == "kind,name,enrolment,members\r\n")
    #expect(try work.juara("group", "list", "--format", "json").done().output == "[]\n")
  }

  @Test(arguments: [("id", "lomba", "terkonfirmasi"), ("en", "competition", "confirmed")])
  func `tables are worded and files are not`(language: String, kind: String, status: String) throws
  {
    let work = try Workplace(language: language)
    try work.addChallenge("lomba")
    try work.juara(
      "registration", "add", "lomba", "--name", "Ani", "--birth-date", "1990-01-01"
    ).done()
    #expect(try work.juara("event", "list").done().output.contains(" \(kind) "))
    #expect(try work.juara("registration", "list", "lomba").done().output.contains(status))
    let csv = try work.juara("registration", "list", "lomba", "--format", "csv").done().table
    #expect(csv.first?["status"] == "confirmed")
    #expect(csv.first?["registered_at"] == "2026-11-20T01:00:00Z")
    let none = try work.juara(
      "registration", "list", "lomba", "--status", "waitlisted", "--format", "csv")
    #expect(none.done().table.isEmpty)
  }
}
