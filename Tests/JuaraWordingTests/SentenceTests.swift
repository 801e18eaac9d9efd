import Foundation
import Juara
import JuaraTestSupport
import JuaraWording
import Testing

@Suite struct SentenceTests {
  private static let day = Day("2026-12-05")!
  private static let instant = Instant("2026-12-05T01:00:00Z")!
  private static let code = EventCode("bedah-buku")!

  private static let number = (try? CertificateNumber(reading: "2026-7K4M-9QXN"))!

  private static let siti = PersonMatch(
    id: Identifier(29), name: "Siti", entrantNumber: 17, school: "SDN 2")

  /// One fact of every kind of error there is.
  static let facts: [any Error & Sendable] = [
    RegistrationRefusal.tooYoung(age: 9, minimum: 10), RegistrationRefusal.ageUnknown,
    RegistrationRefusal.closed(at: instant), RegistrationRefusal.notYetOpen(opens: instant),
    RegistrationRefusal.ambiguousPerson([Identifier(3), Identifier(8)]),
    RegistrationRefusal.declinedBefore(siti, byGuardian: false), ConsentRefusal.noEvent,
    StaffRefusal.unknown("Dewi", known: ["Rina"]), StaffRefusal.needsChallenge,
    StaffRefusal.nameTaken("Dewi", .moderator), ArrivalLineProblem.noName,
    ArrivalLineProblem.nothingToUndo, StaffPageProblem.noDay, StaffPageProblem.markingIsOver,
    PersonalLinkRefusal.severalPeople, PersonalLinkRefusal.guardianOfAdult(siti),
    PersonalLinkRefusal.none(siti), PersonalLinkRefusal.nothingToConfirm(siti),
    PersonalLinkRefusal.guardianDecides(.takePart),
    RegistrationRefusal.memberNumberOfAnother(siti, number: "A-1", name: "Budi"),
    LogRefusal.outsideWindow(readOn: day, from: day, to: day),
    PersonReferenceProblem.unknown("Budi", nearest: [siti]),
    PersonReferenceProblem.ambiguous([siti, siti]), PersonReferenceProblem.notInEvent(siti),
    PersonReferenceProblem.numberWithoutEvent(17), PersonReferenceProblem.unreadable("?", nil),
    LogRefusal.tooLate(readOn: day, recordedOn: day, limit: 7),
    LogRefusal.unknownGroup(nearest: ["SMPN 1"]), LogRefusal.notRegistered(siti),
    PlanProblem.endsBeforeStart, PlanProblem.ageRange(minimum: 18, maximum: 12),
    PlanProblem.negative(.capacity), ConsentRefusal.notYet(day),
    ConsentRefusal.givenByMinor(Identifier(9)), GroupRefusal.exists("SDN 1", .school),
    PersonRefusal.memberNumberTaken(Identifier(9)), PhoneProblem.tooShort, MissingReason(),
    EventRefusal.registrationNotOpen(code, opens: instant), EventRefusal.notACode("?"),
    RegistrationRefusal.notActive(siti, .cancelled), DateProblem.notInOrder(.ymd),
    EntryRefusal.notVoid(Identifier(5)), ReviewRefusal.noText(Identifier(5)),
    VisitRefusal.notYet(day), GuideRefusal.noRules(code), FiguresRefusal.notANumber,
    QRCodeProblem.noProgram, ReferralRefusal.noPartner(.poster),
    ReferralRefusal.inShareLinks(ReferralCode("bcdfgh")!, code),
    LogLineProblem.noReader,
    ConditionRefusal.listInUse("Wajib", by: "Kutu buku"),
    ProjectRefusal.noTeam(code), QuestionProblem.sameOption, LibraryProblem.ageOfMajority(99),
    AnswerProblem.notANumber(
      Question(id: Identifier(1), key: "ukuran", text: "Ukuran", kind: .number)),
    MarkProblem.tooFine, StartListRefusal.nobody(code), StandingsRefusal.momentsNotInOrder,
    AwardRefusal.bandExists("Favorit"),
    NotFound.participant(Identifier(9)), NotFound.challenge(code, challenges: ["gemar"]),
    EventRefusal.codeTaken(code),
    ImportRefusal.builtOn(Identifier(2), [.hasLogEntries(Identifier(5))]),
    LibraryFileProblem.missing(path: "x.sqlite"), LibraryFileProblem.newer(path: "x.sqlite"),
    LibraryFileProblem.busy(path: "x.sqlite"), LibraryFileProblem.diskFull(path: "x.sqlite"),
    FileProblem.empty, FileProblem.onlyHeader,
    FileProblem.syntax(.openQuote, line: 3, record: 2, byte: 40),
    FileProblem.noHeader(missing: [.fullName], columns: ["a", "b"]),
    FileProblem.noHeader(missing: [.activity], columns: ["a", "b"]),
    ImportProblem(
      line: 4, column: "HP", value: "6.28E+12", reason: .phone(.destroyedBySpreadsheet)),
    NotFound.certificate(number), CertificateNumberProblem.length(4, expected: 12),
    CertificateNumberProblem.character("U"), CertificateNumberProblem.mistyped("2026-7K4M-9QXM"),
    CertificateRefusal.notOver(code, endsAt: instant), CertificateRefusal.eventCancelled(code),
    CertificateRefusal.alreadyRevoked(number, on: instant), CertificateRefusal.notRevoked(number),
    CertificateRefusal.replaced(number, by: number),
    TemplateProblem.notUTF8, TemplateProblem.notSVG, TemplateProblem.unclosed(line: 3),
    TemplateProblem.unknown("nama", line: 3, known: ["name"]), TemplateProblem.missing(["name"]),
    TemplateProblem.unfittable(line: 3),
    PrintingProblem.noProgram(install: ["chromium"]),
    PrintingProblem.failed(program: "chromium", detail: "9"),
    PrintingProblem.notStarted(program: "chromium"),
    OptionProblem.onlyWith(option: "--at-least", other: "--kind attendance"),
    RubricRefusal.weightsIncomplete(sum: 60), RubricRefusal.locked(marks: 3),
    RubricRefusal.range(5, 1), JudgingRefusal.barred(entrant: 7),
    JudgingRefusal.mark(criterion: "isi", value: "x", .notANumber),
    JudgingRefusal.marksMissing(3, jurors: 2),
    JudgingRefusal.unknownJuror("Joko", jurors: ["Sari"]),
    JudgingRefusal.combinedWeights(sum: 90), JudgingRefusal.hasWork(siti),
    DrawRefusal.tooFew(able: 2, needed: 3), DrawRefusal.alreadyDrawn(code, key: "1./"),
    DrawFileProblem.line(3, expected: "Draw: …"), EntropyProblem.notANumber("7,5"),
    OptionProblem.day(option: "--from", value: "tomorrow"),
    OptionProblem.tooManyWords(18_004, limit: 2_000),
    AttendanceRefusal.notConfirmed(entrant: 3, .waitlisted),
    AttendanceRefusal.notConfirmed(entrant: 3, .awaitingConsent),
    AttendanceRefusal.severalSessions([1, 2]), MessageProblem.unknownPlaceholder("nmae"),
    MessageProblem.eventStands(code), MessageProblem.noAwards(code),
    VideoRefusal.tooShort(15, least: 20), PhotoRefusal.showsOthers(Identifier(3)),
    ImageProblem.otherFormat("HEIC"),
    CollectionRefusal.titleListed("Bumi", list: "Dua"), NotFound.item(.tip(Identifier(3))),
    SurveyRefusal.nobodyCame(code), SurveyAnswerProblem.notANumber("x"),
    FAQRefusal.unknownPlaceholder("jam"), FAQRefusal.unknown("jam", nearest: ["jam-buka"]),
    InquiryRefusal.notAQuestion(Identifier(3), .praise), OpeningHoursProblem.notDays("besok"),
    CardProblem.overflow("Judul", .square), CardProblem.isDraft(code),
    CardProblem.cancelled(code), CardProblem.namesPeople([siti]),
    CardProblem.unmeasurable("漢", in: "漢字", font: "Noto Sans"),
    CardProblem.noFont(family: "Poppins", style: "Bold", package: nil),
    CardProblem.noProgram(name: "rsvg-convert", package: "librsvg2-bin"),
    CardProblem.programFailed(name: "rsvg-convert", detail: "1"), CardProblem.fileType("a.gif"),
    CardProblem.over(code), CardProblem.notOver(code, endsAt: instant),
    CardProblem.noWinners(code), CardProblem.noFigures(code),
    CardProblem.unpublishedReview(Identifier(5)), CardProblem.namesReader(Identifier(5)),
    CardProblem.noReviewConsent(Identifier(5), of: Identifier(29)), CardProblem.notInReview("x"),
    AppearanceProblem.contrast(Colour("#888888")!, on: Colour("#ffffff")!, 3.54),
    AppearanceProblem.notAColour("merah"), AppearanceProblem.notALogo,
    AppearanceProblem.largeLogo(limit: 300_000),
    MessageProblem.noValue(.code, code), AttendanceRefusal.nobody(nearest: [4]),
    PostRefusal.tooLong(.x, length: 300, limit: 280), PostRefusal.namesPeople([siti]),
    PostRefusal.namesSince(Identifier(4), [siti]), PostRefusal.showsContacts(["0812…"]),
    PostRefusal.withoutConsent(Identifier(4), [siti], .published),
    SurveyRefusal.textNames("bcdfgh", [siti]), SurveyRefusal.textShowsContacts("bcdfgh"),
    ReviewRefusal.namesOthers(Identifier(5), [siti]),
    PostRefusal.outOfDate(
      Identifier(4),
      [
        PostChange(
          fact: .deadline, subject: .library, said: .instant(instant), now: nil)
      ], .drafted), PostDraftRefusal.needs(option: "--event", .announcement),
    PackageRefusal.notABase("gambar"), ServerOptionProblem.unknown("--prot"),
  ]

  @Test(arguments: facts)
  func `every fact is a sentence of its own in both languages`(_ fact: any Error & Sendable) throws
  {
    let indonesian = try #require(Wording(.indonesian).sentence(fact))
    let english = try #require(Wording(.english).sentence(fact))
    #expect(indonesian != english)
    for sentence in [indonesian, english] {
      #expect(!sentence.contains("Optional("))
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?") || sentence.contains("\n"))
    }
  }

  /// Errors that nobody is shown: whoever reads an address says only that it is not one.
  private static let unshown: Set = ["EmailProblem"]

  @Test func `no type of error lacks an example here`() throws {
    var declared: Set<String> = []
    for target in ["Juara", "JuaraExchange", "JuaraStore", "JuaraWording"] {
      let folder = repository.appending(path: "Sources").appending(path: target)
      let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
      for case let path as String in paths where path.hasSuffix(".swift") {
        let source = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        for match in source.matches(of: /\b(?:enum|struct|class|extension) (\w+): [^{]*\bError\b/) {
          declared.insert(String(match.1))
        }
      }
    }
    #expect(declared.subtracting(Self.unshown) == Set(Self.facts.map { "\(type(of: $0))" }))
  }

  @Test func `what is no fact of the domain has no sentence`() {
    struct Surprise: Error {}
    #expect(Wording(.english).sentence(Surprise()) == nil)
  }

  @Test func `a row's problem says line, column, value and what to do`() {
    let problem = ImportProblem(
      line: 4, column: "No HP", value: "6.28E+12", reason: .phone(.destroyedBySpreadsheet))
    #expect(
      Wording(.english).sentence(problem)
        == "line 4, column “No HP”: “6.28E+12” was damaged by a spreadsheet: "
        + "its digits are lost. Ask for the original number.")
  }

  @Test func `sharing a contact cites earlier lines and known participants`() {
    let notice = ImportNotice(line: 9, kind: .sharesContact([Identifier(3)], lines: [4, 5]))
    #expect(
      Wording(.english).sentence(notice)
        == "line 9: shares a phone or e-mail with ID3 and line 4, 5.")
    #expect(
      Wording(.indonesian).sentence(notice)
        == "baris 9: memakai telepon atau surel yang sama dengan ID3 dan baris 4, 5.")
  }
}
