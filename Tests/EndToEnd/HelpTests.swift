import Testing

@Suite(.serialized) struct HelpTests {
  /// The contract of the command line: each command with its options.
  private static let contract: [String: String] = [
    "init": "library time-zone language",
    "event create":
      """
    title kind starts ends link place capacity min-age max-age age-on registration-opens
    registration-closes consent-deadline-days registration
    """,
    "ask": "explain no-keep format", "faq add": "title answer also text-language",
    "faq edit": "title answer also without", "faq list": "format", "faq show": "",
    "faq remove": "", "faq import": "apply skip-bad errors column", "faq export": "output profile",
    "faq check": "questions all format", "faq starter": "", "faq word add": "",
    "inquiry add": "kind channel at", "inquiry list": "all format",
    "inquiry answer": "faq new replied title answer", "inquiry ignore": "",
    "report answers": "from to format", "visit add": "", "visit edit": "",
    "visit list": "from to format",
    "guide write": "event challenge base-url with-link format output",
    "guide list": "event challenge base-url format", "report season": "from to rows format output",
    "report iplm": "without rows format output", "library hours set": "",
    "library hours list": "format",
    "event publish": "", "event show": "", "event edit": "title capacity", "event cancel": "",
    "event list": "format", "event close": "", "event copy": "starts title",
    "event restore": "", "event host add": "name role affiliation",
    "event calendar": "drafts output", "participant calendar": "output",
    "project team": "group mentor", "project milestone add": "title due",
    "project milestone edit": "title due state", "project milestone list": "format",
    "project log": "participant hours on what", "project hours": "participant format",
    "project void": "reason", "project outcome": "text", "project show": "",
    "project list": "format", "event host remove": "name role", "event host list": "format",
    "registration add":
      """
    name phone email birth-date school class guardian-name guardian-phone guardian-consent party
    """,
    "referral add": "kind event contact from until base-url", "referral list": "event format",
    "referral show": "event base-url", "referral link": "event base-url",
    "referral qr": "event base-url output",
    "referral edit": "name contact from until",
    "survey create": "event period follows preset title link population",
    "survey list": "format", "survey show": "", "survey edit": "title link population",
    "survey remove": "", "survey question add": "kind option personal text-language",
    "survey question list": "format", "survey question edit": "text option text-language",
    "survey question remove": "", "survey invite": "participant renew format output",
    "survey form": "output", "survey enter": "on",
    "survey import": "on question apply skip-bad errors column",
    "survey result": "where for-sharing format output", "survey text list": "state format",
    "survey text release": "names-checked", "survey text hide": "",
    "survey plan set": "action who by",
    "survey plan list": "format", "survey plan remove": "", "survey notice": "output",
    "figures import": "taken-on apply skip-bad errors",
    "report engagement": "by channel format output", "referral remove": "",
    "report referrals": "by for-sharing format output",
    "staff add": "role challenge days", "staff list": "format", "staff code": "days",
    "staff revoke": "", "staff remove": "", "attendance sheet": "session blank output",
    "attendance enter": "session at override errors",
    "registration list": "status format", "registration cancel": "reason",
    "registration import": "apply skip-bad errors column encoding",
    "registration export": "output profile", "import list": "format", "import show": "",
    "import undo": "",
    "participant list": "format", "participant show": "", "participant edit": "name",
    "group add": "kind enrolment", "group list": "format", "group edit": "name enrolment",
    "challenge create": "title from to starts ends place link backdating-days recording-closes",
    "challenge score": "activity points per entry-limit daily-limit total-limit warn-above",
    "log add": "group activity quantity title author isbn read-on",
    "log import": "apply skip-bad errors activity date-order create-groups column",
    "score explain": "group format", "score rebuild": "",
    "challenge list add": "title file at-least", "challenge tier add": "points activity count",
    "challenge badge add": "rule", "challenge code add": "activity quantity from to uses",
    "log code": "code", "log enter": "activity read-on", "log flagged": "format",
    "log approve": "", "log restore": "reason", "log appeal": "note", "review list": "format",
    "review publish": "", "review decline": "reason", "review feature": "week",
    "log list": "format", "log void": "reason",
    "log correct": "quantity activity title author isbn book-language read-on reason",
    "leaderboard show": "by top view division as-of",
    "leaderboard export": "output by view profile division as-of",
    "leaderboard diff": "from to", "leaderboard page": "output",
    "entrant hide": "", "entrant disqualify": "", "entrant restore": "",
    "event session add": "starts ends title link place capacity", "event session list": "",
    "event session edit": "starts ends title link place capacity", "event session remove": "",
    "event session cancel": "reason", "event session restore": "",
    "event question add": "text type option required",
    "registration why": "", "registration expire": "",
    "consent record": "purpose by method on evidence", "consent withdraw": "purpose on",
    "consent list": "", "consent takedowns": "since format", "participant merge": "",
    "participant duplicates": "",
    "participant export": "output", "participant erase": "confirm",
    "participant link": "guardian revoke confirm base-url", "participant erasures": "format",
    "challenge division add": "min-age max-age age-on min-grade max-grade group",
    "challenge freeze": "at", "challenge lift": "",
    "challenge start-list draw": "by-division again", "challenge start-list set": "",
    "challenge start-list show": "view division format",
    "jury rubric add": "", "jury juror add": "", "jury sheet": "output", "jury import": "apply",
    "jury result": "method", "award preset": "", "award decide": "", "award list": "",
    "award page": "output",
    "draw create":
      "challenge event winners alternates one-per-household without-winners-of entropy-from output",
    "draw rehearse": "entropy", "draw run": "entropy output", "draw verify": "",
    "certificate issue": "kind at-least role output template format signed-by position",
    "certificate list": "kind format", "certificate check": "", "certificate revoke": "reason",
    "certificate restore": "", "certificate template": "output",
    "card make event": "size all-sizes output names-checked force",
    "card make countdown": "size output",
    "card make winners": "division size", "card make quotation": "size",
    "card make review": "excerpt", "card make figures": "chart", "library logo": "",
    "library edit": "colour accent font quotation-font",
    "registration consent-form": "output", "registration consent-forms": "output",
    "video plan": "event tip seconds output format force",
    "review add": "title author isbn synopsis review rating text-language", "review show": "",
    "review remove": "",
    "photo add": "event shows others nobody-recognisable alt names-checked",
    "photo list": "event format",
    "photo edit":
      "event shows without others no-others nobody-recognisable recognisable alt names-checked",
    "photo attach": "post", "photo detach": "post", "photo export": "output force",
    "photo remove": "",
    "post draft":
      "week month from to item not-within title text address channel post-language at names-checked",
    "post create": "title text file channel post-language names-checked contacts-checked",
    "post edit": "text file channel remove title names-checked contacts-checked facts-checked",
    "post redraft": "names-checked contacts-checked",
    "post list": "state out-of-date format", "post show": "", "post approve": "names-checked",
    "post schedule": "channel at", "post published": "channel url at", "post withdraw": "reason",
    "post package": "week output zip names-checked force image-base-url",
    "post slot add": "weekday at channel occasion", "post slot list": "format",
    "post slot remove": "", "post calendar": "month format output",
    "post plan": "weeks post-language", "post template list": "format", "post template show": "",
    "post template set": "text file names-checked contacts-checked", "post template remove": "",
    "report consistency": "weeks format output", "quote add": "author title page text-language",
    "quote list": "format",
    "quote edit": "text author title page", "quote remove": "", "quote used": "on",
    "quote import": "apply skip-bad errors column text-language",
    "tip add": "title topic text-language", "tip starter": "text-language",
    "tip edit": "text topic",
    "tip import": "apply topic", "reading-list add": "title about", "reading-list show": "format",
    "reading-list edit": "title without name about", "reading-list import": "apply name",
    "audit list": "format", "attendance mark": "code session at",
    "attendance unmark": "session reason",
    "attendance import": "session at-least apply skip-bad errors column encoding date-order",
    "attendance list": "session format",
    "contact list": "status session template links unsent format output",
    "contact sent": "template participant all session", "contact template list": "format",
    "contact template show": "", "contact template set": "text file", "contact template remove": "",
  ]

  @Test func `every page of help is there in both languages, with the contract's options`() throws {
    let workplace = try Workplace()
    let nouns = try #require(Page(workplace, [], "en").entries["SUBCOMMANDS"]).map(\.name)
    #expect(nouns.count >= 9)
    let pages = try nouns.reduce(into: [:]) { pages, noun in
      pages.merge(try check([noun], in: workplace)) { $1 }
    }
    for (command, options) in Self.contract {
      let words = command.split(separator: " ").map(String.init)
      let page = try pages[command] ?? Page(workplace, words, "en").text
      let named = options.split(whereSeparator: \.isWhitespace).map(String.init)
      for option in named + ["database", "staff", "language", "help"] {
        #expect(page.contains("--\(option)"), "\(command) --\(option)")
      }
    }
  }

  /// Checks a command's page and those of the commands under it; their English texts, by command.
  private func check(_ words: [String], in workplace: Workplace) throws -> [String: String] {
    let (english, indonesian) = (
      try Page(workplace, words, "en"), try Page(workplace, words, "id")
    )
    for left in [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "subcommand", "<options>",
      "default:", "values:", "Show ", "See '", "information",
    ] {
      #expect(!indonesian.text.contains(left), "\(words): \(left)")
    }
    #expect(indonesian.overview != english.overview, "\(words)")
    for (heading, ourHeading) in [
      ("ARGUMENTS", "ARGUMEN"), ("OPTIONS", "PILIHAN"), ("SUBCOMMANDS", "PERINTAH"),
    ] {
      let theirs = english.entries[heading] ?? []
      let ours = indonesian.entries[ourHeading] ?? []
      #expect(theirs.count == ours.count, "\(words) \(heading)")
      for (their, our) in zip(theirs, ours) {
        #expect(!their.text.isEmpty, "\(words) \(their.name)")
        #expect(our.text != their.text || their.text == "ISBN.", "\(words) \(their.name)")
        if their.name.hasPrefix("<") {
          checkPlaceholder(our.name, their.name, of: words)
        } else {
          #expect(our.name == their.name, "\(words)")
          checkPlaceholder(our.placeholder, their.placeholder, of: words)
        }
      }
    }
    return try (english.entries["SUBCOMMANDS"] ?? []).reduce(
      into: [words.joined(separator: " "): english.text]
    ) { pages, verb in
      pages.merge(try check(words + [verb.name], in: workplace)) { $1 }
    }
  }

  /// What stands for a value reads alike in both languages only where it is one of these.
  private static let alike: Set<String> = [
    "n", "mm", "id", "en", "csv", "json", "html", "svg", "pdf", "url", "isbn", "dmy", "mdy", "ymd",
    "excel", "status", "folder", "story", "md", "txt", "rrggbb", "instagram", "facebook", "x",
    "whatsapp", "format", "ics",
  ]

  private func checkPlaceholder(_ ours: String, _ theirs: String, of words: [String]) {
    func parts(_ name: String) -> Set<String> {
      Set(name.split(whereSeparator: { !$0.isLetter }).map(String.init))
    }
    let common = parts(ours).intersection(parts(theirs)).subtracting(Self.alike)
    #expect(common.isEmpty, "\(words): \(theirs), \(ours)")
  }

  @Test func `a group that does something by itself shows all its commands, in plain words`() throws
  {
    let work = try Workplace()
    let help = try work.juara("challenge", "list", "--help", "--language", "id").done().output
    for words in ["all (bawaan)", "add", "show", "remove", "menampilkan semua tantangan"] {
      #expect(help.contains(words), "\(words)")
    }
    #expect(!help.contains("default"))
  }

  @Test func `help and refusals list in Indonesian what is accepted in Indonesian`() throws {
    let work = try Workplace(language: "id")
    let help = try work.juara("event", "create", "--help").done().output
      .replacing("\n", with: " ")
    for word in ["diskusi", "webinar", "kuliah-umum", "lokakarya", "menahan", "didahului"] {
      #expect(help.contains(word), "\(word)")
    }
    #expect(!help.contains("discussion") && !help.contains("workshop"))
    let board = try work.juara("leaderboard", "show", "--help").done().output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(board.contains("(nilai: publik, umum, petugas; bawaan: publik)"))
    #expect(board.contains("(nilai: tabel, csv, json; bawaan: tabel)"))
    let line = [
      "event", "create", "x", "--title", "x", "--starts", "2026-12-05T09:00", "--kind", "entah",
    ]
    let refusal = try work.run(line)
    #expect(refusal.status == 64 && refusal.errors.contains("  - kuliah-umum"))
    #expect(!refusal.errors.contains("lecture"))
    #expect(try work.run(line + ["--language", "en"]).errors.contains("  - lecture"))
  }

  @Test(arguments: [
    ("C.UTF-8", "PEMAKAIAN"), ("id_ID.UTF-8", "PEMAKAIAN"), ("en_GB.UTF-8", "USAGE"),
  ])
  func `help without a library speaks the computer's language`(
    locale: String, word: String
  ) throws {
    let outcome = try Workplace().juara("--help", environment: ["LC_ALL": "", "LANG": locale])
    #expect(outcome.done().output.contains(word))
  }

  @Test func `help speaks the library's language, or the one asked for`() throws {
    let workplace = try Workplace(language: "en")
    #expect(try workplace.juara("event", "--help").done().output.contains("USAGE"))
    let indonesian = try workplace.juara("event", "--help", "--language", "id").done().output
    #expect(indonesian.contains("PEMAKAIAN") && !indonesian.contains("USAGE"))
  }

  @Test func `the version is a number`() throws {
    let version = try Workplace().juara("--version").done()
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}

/// A page of help, taken apart.
private struct Page {
  let text: String
  var overview = ""
  var entries: [String: [(name: String, placeholder: String, text: String)]] = [:]

  /// A command, argument or option, and what it means.
  private nonisolated(unsafe) static let entry =
    /\ {2}((?:-h, )?(?:--[a-z-]+|<[^>]+>|[a-z]+(?:-[a-z]+)*))( <[^>]+>)?(?: \.\.\.)?\ *(.*)/

  init(_ workplace: Workplace, _ words: [String], _ language: String) throws {
    let outcome = try workplace.run(words + ["--help", "--language", language])
    #expect(outcome.status == 0 && outcome.errors == "", "\(words)")
    text = outcome.output
    var section = ""
    for line in text.split(separator: "\n") {
      if let heading = line.wholeMatch(of: /([A-Z]+):/) {
        section = String(heading.1)
      } else if let entry = line.wholeMatch(of: Self.entry), !section.isEmpty {
        entries[section, default: []].append(
          (String(entry.1), String(entry.2 ?? ""), String(entry.3)))
      } else if !section.isEmpty, let last = entries[section]?.indices.last {
        let text = entries[section]?[last].text ?? ""
        entries[section]?[last].text = text + (text == "" ? "" : " ") + line.drop { $0 == " " }
      } else if section.isEmpty {
        overview += line.drop { $0 != " " }
      }
    }
  }
}
