import HTTPTypes
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

extension Routes {
  /// A personal link, and the pages that it opens. The link shows nothing by itself; its button opens them in
  /// this browser, by a cookie with a token of its own, so that the link's stands nowhere after that.
  func addMyPages() {
    get("me") { try $0.myPage() }
    get("me/:key") { visit in
      if SecretToken(visit.parameters["key"] ?? "") != nil {
        var reply = visit.showPrivately(OpenMyPage(visit))
        // Its address has the token, which then goes nowhere, not even to this site.
        reply.headers[SecurityHeaders.referrerPolicy] = "strict-origin"
        return reply
      }
      guard visit.parameters["key"].flatMap({ Int($0) }) != nil else { throw WebProblem.notFound }
      return try visit.myPage()
    }
    post("me/:key", handlesToken: true) { try $0.openOrClose() }
    person("events/:code") { personal in personal.show(try MyRegistrationPage(personal)) }
    person("events/:code/cancel") { try $0.cancelPage() }
    change("events/:code/cancel") { try $0.cancel() }
    person("events/:code/consent-form") { try $0.consentForm() }
    person("calendar.ics") { personal in
      try personal.requireEverything()
      return personal.renewed(try personal.calendar())
    }
    person("log/:code") { try LogForm($0).page() }
    change("log/:code") { personal in
      var form = try LogForm(personal)
      return try form.send()
    }
    person("code/:code") { try $0.codePage() }
    change("code/:code") { try $0.sendCode() }
    person("review/:code") { try ReviewForm($0).page() }
    change("review/:code") { personal in
      var form = try ReviewForm(personal)
      return try form.send()
    }
    person("score/:code") { try $0.scorePage() }
    person("certificates/:number") { try $0.certificate() }
    person("join/:code") { try $0.joinPage() }
    change("join/:code") { try $0.join() }
    change("survey") { try $0.beginSurvey() }
    change("consents") { try $0.changeConsent() }
    person("data.json") { personal in
      try personal.requireEverything()
      var reply = Reply(
        type: "application/json; charset=utf-8",
        body: Array(try personal.visit.store.personFile(of: personal.participant.id).json.utf8),
        caching: .never)
      reply.headers[.contentDisposition] = "attachment; filename=\"juara.json\""
      return personal.renewed(reply)
    }
    person("erasure") { try $0.erasurePage() }
    change("erasure") { try $0.requestErasure() }
    change("link") { try $0.makeChildLink() }
  }

  private func person(
    _ path: String, _ handler: @escaping @Sendable (PersonalVisit) throws -> Reply
  ) {
    get("me/:key/" + path) { try handler(try PersonalVisit($0)) }
  }

  private func change(
    _ path: String, _ handler: @escaping @Sendable (PersonalVisit) throws -> Reply
  ) {
    post("me/:key/" + path, handlesToken: true) { visit in
      let personal = try PersonalVisit(visit)
      guard personal.isFormAccepted else { throw WebProblem.formExpired }
      try personal.limitWriting()
      return try handler(personal)
    }
  }
}

extension Visit {
  fileprivate func myPage() throws -> Reply {
    do {
      let personal = try PersonalVisit(self)
      return personal.show(try MyPage(personal))
    } catch WebProblem.linkNeeded where parameters["key"] == nil {
      return showPrivately(noLinkPage)
    }
  }

  private var noLinkPage: NotePage {
    NotePage(
      frame: frame(wording(.myPage), isPrivate: true, path: "/me"), heading: wording(.myPage),
      sentences: [wording(.openAgainText), wording(.noLinkText)],
      links: [.init(text: wording(.myRegistrationsPage), href: path("/registrations"))])
  }

  fileprivate func openOrClose() throws -> Reply {
    guard let link = SecretToken(parameters["key"] ?? "") else {
      guard parameters["key"] == "close" else { throw WebProblem.notFound }
      if try PersonalVisit.open(self)?.isFormAccepted != true { try checkToken() }
      if let open = PersonalCookie.token(self) { try store.closePersonalPage(open) }
      var reply = showPrivately(
        NotePage(
          frame: frame(wording(.myPage), isPrivate: true, path: "/me"), heading: wording(.myPage),
          sentences: [wording(.closedText)],
          links: [.init(text: wording(.toProgramme), href: path("/"))]))
      reply.headers.append(PersonalCookie.field(nil, self))
      return reply
    }
    try checkToken()
    try site.limits.check("links", of: incoming.visitor, site.rates.questions, at: now)
    guard
      let session = try store.openPersonalPage(
        by: link, ending: PersonalCookie.token(self), at: now)
    else { throw WebProblem.notFound }
    var reply = Reply.seeOther(path("/me"))
    reply.headers.append(PersonalCookie.field(session, self))
    return reply
  }
}

extension PersonalVisit {
  fileprivate func calendar() throws -> Reply {
    var bytes: [UInt8] = []
    let file = try CalendarFile(
      name: wording.personalCalendar(visit.library), zone: visit.library.zone
    ) { bytes += $0 }
    do {
      for item in try visit.store.calendar(for: participant.id) {
        try file.write(wording.calendarEntry(item, zone: visit.library.zone))
      }
    } catch RegistrationRefusal.notConfirmedAnywhere {}
    try file.finish()
    return Reply(type: "text/calendar; charset=utf-8", body: bytes, caching: .never)
  }

  /// Gives or withdraws a consent, as far as the link's bearer may.
  fileprivate func changeConsent() throws -> Reply {
    guard let purpose = Consent.Purpose(rawValue: visit.form["purpose"] ?? "") else {
      throw WebProblem.badRequest
    }
    let event = purpose == .takePart ? visit.form["event"] : nil
    let id = participant.id
    if purpose == .takePart {
      guard
        try visit.store.personalRegistrations(of: id).contains(where: {
          $0.event.code.text == event
            && (person.seesEverything || person.mayConsent(toTakePartBy: $0.registration))
        })
      else { throw WebProblem.notFound }
    } else {
      try requireEverything()
    }
    switch visit.form["step"] {
    case "give":
      guard purpose.mayBeGiven(by: person.bearer, ofMinor: person.isMinor) else {
        throw PersonalLinkRefusal.guardianDecides(purpose)
      }
      // By a link that shows one registration nobody has proven to be the guardian who is known.
      let giver =
        !person.seesEverything
        ? nil : person.isMinor ? participant.details.guardianName : participant.details.name.text
      try visit.store.recordConsent(
        Consent(
          purpose: purpose, givenBy: giver, method: .web, givenOn: visit.today,
          textVersion: ConsentText.version(in: visit.language)),
        of: [id], in: event, by: visit.audit)
      return seeOther("", .consented)
    case "withdraw":
      guard purpose.mayBeWithdrawn(by: person.bearer, ofMinor: person.isMinor) else {
        throw PersonalLinkRefusal.guardianDecides(purpose)
      }
      do {
        try visit.store.withdrawConsent(
          to: purpose, of: id, in: event, on: visit.today, by: visit.audit)
        // Sent twice, it is withdrawn already.
      } catch ConsentRefusal.noneInForce {}
      return seeOther("", .withdrawn)
    default: throw WebProblem.badRequest
    }
  }

  fileprivate func erasurePage() throws -> Reply {
    try requireEverything()
    if let asked = try visit.store.erasureRequests(of: participant.id).first {
      return show(
        NotePage(
          frame: frame(wording(.askErasure)), heading: wording(.askErasure),
          sentences: [participant.details.name.text, wording.erasureAsked(asked.requestedAt)],
          links: [.init(text: wording(.toMyPage), href: path())]))
    }
    return show(
      FormPage(
        frame: frame(wording(.askErasure)), back: back, heading: wording(.askErasure),
        introduction: [participant.details.name.text, wording(.askErasureText)],
        action: path("/erasure"), token: formToken, once: nil,
        hidden: [.init(name: "step", value: "ask")], button: wording(.askErasureButton),
        instead: Frame.Link(text: wording(.keepDataButton), href: path())))
  }

  fileprivate func requestErasure() throws -> Reply {
    try requireEverything()
    switch visit.form["step"] {
    case "ask":
      try visit.store.requestErasure(of: participant.id, by: person.bearer, visit.audit)
      return seeOther("", .erasure)
    case "withdraw":
      let request = try visit.store.erasureRequests(of: participant.id).first
      guard request.map({ person.bearer.mayWithdraw($0) }) ?? true else {
        throw WebProblem.badRequest
      }
      try visit.store.withdrawErasureRequest(of: participant.id, by: visit.audit)
      return seeOther("", .kept)
    default: throw WebProblem.badRequest
    }
  }

  fileprivate func makeChildLink() throws -> Reply {
    try requireEverything()
    guard person.bearer == .guardian, person.isMinor else { throw WebProblem.notFound }
    let token = try visit.store.createPersonalLink(
      for: [participant.id], bearer: .participant, by: visit.audit)
    let link = visit.site.address.absolute(visit.path("/me/\(token.text)"))
    let message = wording.linkMessage(visit.library.name, link: link)
    return show(
      NotePage(
        frame: frame(wording(.childLink)), heading: wording(.childLink),
        sentences: [
          participant.details.name.text, wording(.childLinkText), wording(.childLinkMade),
        ], code: link,
        links: [
          .init(
            text: wording(.shareByWhatsApp), href: WebAddress.whatsApp(message), isElsewhere: true),
          .init(text: wording(.toMyPage), href: path()),
        ]))
  }

  /// A certificate as a page to print or to save.
  fileprivate func certificate() throws -> Reply {
    try requireEverything()
    guard
      let listing = try visit.store.certificates(of: participant.id).first(where: {
        $0.certificate.number.text == visit.parameters["number"]
      })
    else { throw WebProblem.notFound }
    // In the library's own language, as staff print it.
    let wording = Wording(visit.library.language, zone: visit.library.zone)
    let code = listing.event.text
    let isAward = listing.certificate.entitlement.kind == .award
    let page = CertificatePage(
      listing.certificate, for: listing.name, event: try visit.store.event(code),
      sessions: try visit.store.sessions(of: code),
      divisions: isAward ? try visit.store.challenge(code).divisions.map(\.name) : [],
      library: visit.library, signatory: visit.library.signatory, logo: try visit.store.logo,
      in: wording)
    let svg = try CertificateTemplate(CertificateTemplate.builtInSource).svg(page)
    let html = try CertificateSheets.html(
      title: "\(page.name), \(page.number)", [(svg, "\(page.name), \(page.number)")], in: wording)
    return renewed(Reply(body: Array(html.utf8), caching: .never, isDocument: true))
  }
}
