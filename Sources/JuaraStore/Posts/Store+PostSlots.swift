import GRDB
package import Juara

extension PostSlot: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, weekday, minute, channel, occasion, fromDay, removedOn
  }

  package static let columns = ColumnList("postSlot", Column.self)

  package init(_ row: RecordRow<PostSlot>) throws {
    try self.init(
      id: row[.id], weekday: row[.weekday], minute: row[.minute], channel: row[.channel],
      occasion: row[.occasion], from: row[.fromDay], removedOn: row[.removedOn])
  }

  /// In the order of the week.
  static func all(_ db: Database) throws -> [PostSlot] {
    try all(db, "ORDER BY weekday, minute, channel, id")
  }
}

extension Store {
  /// Those that hold, in the order of the week.
  package func slots() throws -> [PostSlot] {
    try read { db in try PostSlot.all(db).filter { $0.removedOn == nil } }
  }

  @discardableResult
  package func addSlot(
    _ weekday: Weekday, minute: Int, on channel: Channel, of occasion: Post.Occasion,
    by audit: AuditContext
  ) throws -> PostSlot {
    try write(by: audit) { context in
      let taken: Identifier<PostSlot>? = try context.db.first(
        """
        SELECT id FROM postSlot
        WHERE weekday = ? AND minute = ? AND channel = ? AND removedOn IS NULL
        """, [weekday, minute, channel])
      if let taken { throw PostRefusal.slotTaken(taken) }
      let slot = PostSlot(
        id: try context.db.insert(
          "postSlot",
          [
            "weekday": weekday, "minute": minute, "channel": channel, "occasion": occasion,
            "fromDay": context.today,
          ]), weekday: weekday, minute: minute, channel: channel, occasion: occasion,
        from: context.today)
      try context.log(
        .created, .postSlot, slot.id,
        .creating([
          ("weekday", String(weekday.rawValue)), ("minute", String(minute)),
          ("channel", channel.rawValue), ("occasion", occasion.rawValue),
        ]))
      return slot
    }
  }

  /// It still counts for the weeks before.
  @discardableResult
  package func removeSlot(_ id: Identifier<PostSlot>, by audit: AuditContext) throws -> PostSlot {
    try write(by: audit) { context in
      let found = try PostSlot.first(context.db, "WHERE id = ? AND removedOn IS NULL", [id])
      guard let slot = found else { throw PostRefusal.noSlot(id) }
      try context.db.update("postSlot", is: id, ["removedOn": max(context.today, slot.from)])
      try context.log(.removed, .postSlot, id)
      return slot
    }
  }

  /// What is planned in some days, and what became of it.
  package func postCalendar(_ days: DayRange, at now: Instant) throws -> PostCalendar {
    try read { db in
      PostCalendar(
        slots: try PostSlot.all(db), posts: try Post.all(db), in: days,
        zone: try Library.fetch(db).zone, at: now)
    }
  }

  /// Lets a post be due on channels, in place of when it was.
  @discardableResult
  package func schedulePost(
    _ id: Identifier<Post>, _ dates: [PostDate], by audit: AuditContext
  ) throws -> Post {
    try write(by: audit) { context in
      let post = try Post.fetch(context.db, id)
      if post.state == .withdrawn { throw PostRefusal.already(id, .withdrawn) }
      for date in dates where !post.texts.contains(where: { $0.form.channel == date.channel }) {
        throw PostRefusal.noText(id, date.channel)
      }
      try PostWriter(context: context).write(dates, of: id)
      try context.log(
        .edited, .post, id,
        dates.map { date in
          .init(
            date.channel.rawValue,
            from: post.dates.first { $0.channel == date.channel }?.due.iso8601,
            to: date.due.iso8601)
        })
      let scheduled = try Post.fetch(context.db, id)
      try Self.moveUses(context, from: post, to: scheduled)
      return scheduled
    }
  }
}
