import Juara
import JuaraStore
import JuaraWording

struct RegistrationPage: WebPage {
  static let template = "register"

  struct Month {
    let value: String
    let text: String
    let isChosen: Bool
  }

  struct Asked {
    let field: TextField?
    let choice: Choice?
  }

  struct Person {
    let legend: String
    /// Of the first: whether it is who registers.
    let myself: Tick?
    let name: TextField
    let birthLegend: String
    let birthHint: String
    let birthError: String?
    let number: String
    let dayLabel: String
    let day: String?
    let monthLabel: String
    let chooseMonth: String
    let months: [Month]
    let yearLabel: String
    let year: String?
    let classField: TextField
    let school: TextField
    let questions: [Asked]
    let removeStep: String
    /// Nil where there is nobody else.
    let removeButton: String?
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  let when: String
  /// That whoever registers waits.
  let seatNotice: String?
  let notice: String?
  let errors: ErrorSummary?
  let action: String
  let token: String
  let once: String
  let source: String?
  let peopleCount: String
  let contactLegend: String
  let guardian: TextField
  let phone: TextField
  let sessions: Choice?
  let people: [Person]
  let addButton: String?
  let mostPeople: String?
  let continueButton: String
}

extension RegistrationPage {
  init(_ form: RegistrationForm, people: Int, once: String, notice: String? = nil) {
    let (visit, fields) = (form.visit, form.fields)
    let (wording, event) = (visit.wording, form.details.event)
    let path = "/events/\(event.code)"
    let code = ReferralCode(fields["src"] ?? "")
    frame = visit.frame(
      wording.registerHeading(event.plan.title), isPrivate: true, isError: !form.errors.isEmpty,
      path: path + "/register", by: code)
    back = Frame.Link(text: event.plan.title, href: visit.path(path) + code.query)
    heading = wording.registerHeading(event.plan.title)
    when = form.details.when(in: wording)
    seatNotice = form.details.seatNotice(for: people, at: visit.now, in: wording)
    self.notice = notice
    errors =
      form.errors.isEmpty
      ? nil
      : ErrorSummary(
        title: wording(.thereAreErrors),
        items: form.errors.map { .init(text: $0.message, href: "#\($0.field)") })
    action = visit.path(path + "/register")
    token = visit.cookie.token
    self.once = once
    source = code?.text
    peopleCount = String(people)
    contactLegend = wording(.contactLegend)
    guardian = TextField(
      "guardian", wording(.yourName), value: fields["guardian"],
      error: form.error(of: "guardian"), autocomplete: "name")
    phone = TextField(
      "phone", wording(.yourPhone), type: "tel", hint: wording(.phoneHint),
      value: fields["phone"], error: form.error(of: "phone"), autocomplete: "tel")
    sessions = Self.sessions(form)
    self.people = (1...people).map { Self.person($0, of: people, form) }
    addButton = people < RegistrationForm.mostPeople ? wording(.addPerson) : nil
    mostPeople = addButton == nil ? wording.mostPeople(RegistrationForm.mostPeople) : nil
    continueButton = wording(.continueButton)
  }

  private static func sessions(_ form: RegistrationForm) -> Choice? {
    guard form.details.event.plan.registrationPer == .session else { return nil }
    let wording = form.visit.wording
    let chosen = form.fields.all("session")
    let standing = form.details.sessions.filter { !$0.isCancelled }
    return Choice(
      legend: wording(.chooseSessions), error: form.error(of: "session"),
      ticks: standing.enumerated().map { index, session in
        Tick(
          id: index == 0 ? "session" : "session-\(session.number)", name: "session",
          type: "checkbox", value: String(session.number),
          label: wording.publicSession(session)
            + (session.seats.fits(1) ? "" : " · " + wording(.thenWaits)),
          isTicked: chosen.contains(String(session.number)))
      })
  }

  private static func person(_ number: Int, of people: Int, _ form: RegistrationForm) -> Person {
    let (wording, fields) = (form.visit.wording, form.fields)
    let month = fields["month\(number)"]
    // Brothers and sisters often go to one school.
    let isAdded = number == people && fields["step"] == "add"
    let school = fields["school\(number)"] ?? (isAdded ? fields["school\(number - 1)"] : nil)
    func field(
      _ name: String, _ label: Phrase, hint: Phrase? = nil, value: String?
    ) -> TextField {
      TextField(
        "\(name)\(number)", wording(label), hint: hint.map { wording($0) }, value: value,
        error: form.error(of: "\(name)\(number)"), autocomplete: "on")
    }
    return Person(
      legend: wording.personLegend(number),
      myself: number == 1
        ? Tick(
          id: "myself", name: "myself", type: "checkbox", value: "1",
          label: wording(.takingPartMyself), isTicked: fields.isTicked("myself")) : nil,
      name: field("name", .childName, value: fields["name\(number)"]),
      birthLegend: wording(.birthLegend), birthHint: wording(.birthHint),
      birthError: form.error(of: "day\(number)"), number: String(number),
      dayLabel: wording(.dayLabel), day: fields["day\(number)"], monthLabel: wording(.monthLabel),
      chooseMonth: wording(.chooseMonth),
      months: wording.months.enumerated().map { index, name in
        Month(value: String(index + 1), text: name, isChosen: month == String(index + 1))
      }, yearLabel: wording(.yearLabel), year: fields["year\(number)"],
      classField: field(
        "class", form.asksClass ? .classLabel : .classOptional, hint: .classHint,
        value: fields["class\(number)"]),
      school: field("school", .schoolOptional, value: school),
      questions: form.details.form.questions.map { asked($0, number, form) },
      removeStep: RegistrationForm.removal(of: number),
      removeButton: people > 1 ? wording.removePerson(number) : nil)
  }

  private static func asked(
    _ question: Question, _ number: Int, _ form: RegistrationForm
  ) -> Asked {
    let wording = form.visit.wording
    let id = "q\(number)-\(question.key)"
    let label = question.isRequired ? question.text : wording.optional(question.text)
    let (typed, error) = (form.fields.all(id), form.error(of: id))
    let options: [(value: String, label: String)]
    switch question.kind {
    case .text, .number:
      return Asked(
        field: TextField(id, label, value: typed.first, error: error, autocomplete: "on"),
        choice: nil)
    case .choice, .choices: options = question.options.map { ($0, $0) }
    case .yesno: options = [("ya", wording(.yesWord)), ("tidak", wording(.noWord))]
    }
    return Asked(
      field: nil,
      choice: Choice(
        legend: label, error: error,
        ticks: options.enumerated().map { index, option in
          Tick(
            id: index == 0 ? id : "\(id)-\(index)", name: id,
            type: question.kind == .choices ? "checkbox" : "radio", value: option.value,
            label: option.label, isTicked: typed.contains(option.value))
        }))
  }
}
