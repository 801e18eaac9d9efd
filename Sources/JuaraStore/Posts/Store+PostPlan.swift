import GRDB
package import Juara

/// What filling empty slots came to.
package struct PostPlan {
  package struct Gap {
    package let due: Instant
    package let channels: [Channel]
    package let occasion: Post.Occasion
    /// Why nothing could be drafted.
    package let reason: any Error
  }

  package var drafted: [Post] = []
  package var gaps: [Gap] = []
}

extension Store {
  /// Drafts a post for each empty slot from now on; those of one day and occasion share one.
  package func planPosts(
    weeks: Int, in language: Language, by audit: AuditContext,
    composing: (PostFacts) throws -> PostComposition
  ) throws -> PostPlan {
    try write(by: audit) { context in
      let zone = context.library.zone
      guard let days = DayRange(context.today, context.today.adding(days: weeks * 7 - 1)) else {
        return PostPlan()
      }
      let slots = try PostSlot.all(context.db)
      if slots.allSatisfy({ $0.removedOn != nil }) { throw PostRefusal.noSlots }
      let calendar = PostCalendar(
        slots: slots, posts: try Post.all(context.db), in: days, zone: zone, at: context.now)
      let empty = calendar.entries.filter { $0.status == .planned }
      var groups: [(day: Day, occasion: Post.Occasion, dates: [PostDate])] = []
      for entry in empty {
        let day = zone.day(of: entry.due)
        let date = PostDate(entry.channel, due: entry.due)
        let known = groups.firstIndex { group in
          group.day == day && group.occasion == entry.occasion
            && !group.dates.contains { $0.channel == entry.channel }
        }
        if let known {
          groups[known].dates.append(date)
        } else {
          groups.append((day, entry.occasion, [date]))
        }
      }
      var plan = PostPlan()
      for (day, occasion, dates) in groups {
        do {
          let candidates = try PostCandidates(
            db: context.db, language: language, day: day,
            due: dates.map(\.due).max() ?? context.now,
            zone: zone, now: context.now
          ).requests(for: occasion)
          plan.drafted.append(try draftFirst(context, candidates, occasion, dates, composing))
        } catch let reason as any PlanGap {
          plan.gaps.append(
            PostPlan.Gap(
              due: dates[0].due, channels: dates.map(\.channel), occasion: occasion,
              reason: reason))
        }
      }
      return plan
    }
  }

  /// The first request that can be drafted; what stands in the way of the last one is thrown.
  private func draftFirst(
    _ context: WriteContext, _ requests: [PostRequest], _ occasion: Post.Occasion,
    _ dates: [PostDate], _ composing: (PostFacts) throws -> PostComposition
  ) throws -> Post {
    var reason: any Error = PostDraftRefusal.nothingToPlan(occasion)
    for request in requests {
      var drafted: DraftedPost?
      do {
        try context.db.inSavepoint {
          let draft = try draftPost(context, request, due: dates, (false, false)) { facts in
            var composition = try composing(facts)
            composition.texts.removeAll { text in
              !dates.contains { $0.channel == text.form.channel }
            }
            return composition
          }
          drafted = draft
          return draft.post.dates.count == dates.count ? .commit : .rollback
        }
      } catch let refusal as any PlanGap {
        reason = refusal
        continue
      }
      if let drafted, drafted.post.dates.count == dates.count { return drafted.post }
      if let form = drafted?.overlong.first {
        reason = PostDraftRefusal.overlongDraft(form.channel)
      }
    }
    throw reason
  }
}

/// What leaves a slot empty; other errors end the planning.
private protocol PlanGap: Error {}
extension PostDraftRefusal: PlanGap {}
extension PostRefusal: PlanGap {}
extension AwardRefusal: PlanGap {}
extension ReviewRefusal: PlanGap {}
extension NotFound: PlanGap {}

/// What a slot could be filled with, the best first; never what was in a post already.
private struct PostCandidates {
  let db: Database
  let language: Language
  /// The day on which it is due.
  let day: Day
  /// When the last of its channels posts it.
  let due: Instant
  let zone: LibraryZone
  let now: Instant

  func requests(for occasion: Post.Occasion) throws -> [PostRequest] {
    switch occasion {
    case .announcement: try events(occasion) { $0.plan.startsAt > dayEnds }
    case .lastSeats:
      try events(occasion) { event in
        event.plan.startsAt > dayEnds
          && event.seats.free.map { $0 > 0 && $0 * 4 <= max(event.capacity ?? 0, 20) } ?? false
      }
    case .starts:
      try events(occasion) { event in
        event.plan.startsAt > due && event.plan.startsAt < dayEnds.adding(days: 2)
      }
    case .thanks, .winners:
      try events(occasion) { event in
        event.plan.endsAt <= now && event.plan.endsAt > now.adding(days: -60)
      }.reversed()
    case .callForEntries:
      try events(occasion) { $0.plan.kind == .competition && $0.plan.registrationEnd > dayEnds }
    case .progress:
      try events(occasion, notSince: day.adding(days: -6)) { event in
        event.plan.kind == .competition && event.plan.startsAt <= now && event.plan.endsAt > dayEnds
      }
    case .review:
      try reviews() + [PostRequest(occasion, language: language)]
    case .figures:
      try figures()
    case .quotation, .tip, .readingList:
      [
        PostRequest(
          occasion, language: language,
          notUsedSince: zone.day(of: now).adding(days: -PostRequest.usualDays))
      ]
    case .resource, .videoPlan, .free: throw PostDraftRefusal.cannotDraft(occasion)
    }
  }

  private var dayEnds: Instant { zone.start(of: day.adding(days: 1)) }

  /// Published events, the next first, that no post of the occasion was about.
  private func events(
    _ occasion: Post.Occasion, notSince since: Day? = nil, _ isMeant: (Event) -> Bool
  ) throws -> [PostRequest] {
    let told: Set<Identifier<Event>> = Set(
      try db.values(
        """
        SELECT DISTINCT eventId FROM post LEFT JOIN postDate ON postId = post.id
        WHERE occasion = ?1 AND eventId IS NOT NULL AND withdrawnAt IS NULL
          AND (?2 IS NULL OR ifnull(dueAt, createdAt) >= ?2)
        """, [occasion, since.map { zone.start(of: $0) }]))
    return try Event.all(db).filter { event in
      event.state == .published && !told.contains(event.id) && isMeant(event)
    }.sorted { $0.plan.startsAt < $1.plan.startsAt }
      .map { PostRequest(occasion, language: language, event: $0.code.text) }
  }

  /// What is featured in the week of the day, where no post was of it.
  private func reviews() throws -> [PostRequest] {
    let week = DayRange(weekOf: day)
    let codes: [String] = try db.values(
      """
      SELECT code FROM review JOIN event ON event.id = challengeId WHERE featuredWeek = ?1
        AND NOT EXISTS (SELECT * FROM post WHERE occasion = 'review' AND eventId = challengeId
          AND fromDay = ?1 AND withdrawnAt IS NULL)
      ORDER BY entryId
      """, [week.first])
    return codes.map { PostRequest(.review, language: language, event: $0, days: week) }
  }

  /// Of the last month, once.
  private func figures() throws -> [PostRequest] {
    let month = DayRange(month: DayRange(month: zone.day(of: now)).first.adding(days: -1))
    let isTold = try db.exists(
      "SELECT * FROM post WHERE occasion = 'figures' AND fromDay = ? AND toDay = ? AND withdrawnAt IS NULL",
      [month.first, month.last])
    return isTold ? [] : [PostRequest(.figures, language: language, days: month)]
  }
}
