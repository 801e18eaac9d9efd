import GRDB
package import Juara

extension Store {
  /// Puts photos behind those that a post has; what was approved waits for another approval.
  /// - Throws: `PhotoRefusal`, where one may not be published.
  @discardableResult
  package func attachPhotos(
    _ ids: [Identifier<Photo>], to post: Identifier<Post>, by audit: AuditContext
  ) throws -> [Photo] {
    try write(by: audit) { context in
      let db = context.db
      try Post.fetch(db, post).checkCanChange()
      let before = try PhotoRecord.all(db, of: post, at: context.now).map(\.id)
      let new = ids.filter { !before.contains($0) }
      if Set(before + new).count > Photo.mostInPost {
        throw PhotoRefusal.tooManyInPost(limit: Photo.mostInPost)
      }
      let writer = PostWriter(context: context)
      let words = try writer.words(of: post)
      let last: Int? = try db.first(
        "SELECT max(position) FROM postPhoto WHERE postId = ?", [post])
      for (index, id) in new.enumerated() {
        _ = try PublishablePhoto.fetch(db, id, at: context.now)
        try db.execute(
          "INSERT OR IGNORE INTO postPhoto (postId, photoId, position) VALUES (?, ?, ?)",
          [post, id, (last ?? 0) + index + 1])
      }
      if !new.isEmpty {
        try writer.rewritePeople(of: post, saying: words)
        try changed(context, post, from: nil, to: new)
      }
      return try PhotoRecord.all(db, of: post, at: context.now)
    }
  }

  @discardableResult
  package func detachPhotos(
    _ ids: [Identifier<Photo>], from post: Identifier<Post>, by audit: AuditContext
  ) throws -> [Photo] {
    try write(by: audit) { context in
      try Post.fetch(context.db, post).checkCanChange()
      let writer = PostWriter(context: context)
      let words = try writer.words(of: post)
      for id in ids {
        try context.db.execute(
          "DELETE FROM postPhoto WHERE postId = ? AND photoId = ?", [post, id])
        if context.db.changesCount == 0 { throw PhotoRefusal.notInPost(id, post) }
      }
      if !ids.isEmpty {
        try writer.rewritePeople(of: post, saying: words)
        try changed(context, post, from: ids, to: nil)
      }
      return try PhotoRecord.all(context.db, of: post, at: context.now)
    }
  }

  private func changed(
    _ context: WriteContext, _ post: Identifier<Post>, from old: [Identifier<Photo>]?,
    to new: [Identifier<Photo>]?
  ) throws {
    func list(_ ids: [Identifier<Photo>]?) -> String? {
      ids?.map(\.description).joined(separator: ", ")
    }
    try context.db.update("post", is: post, ["approvedAt": nil, "approvedBy": nil])
    try context.log(.edited, .post, post, [.init("photos", from: list(old), to: list(new))])
  }

  /// A post's photos in their order, those that may not be published any more among them.
  package func photos(of post: Identifier<Post>, at now: Instant) throws -> [Photo] {
    try read { db in
      _ = try Post.fetch(db, post)
      return try PhotoRecord.all(db, of: post, at: now)
    }
  }

  /// The same to publish.
  /// - Throws: `PhotoRefusal`, where one may not be published any more.
  package func publishablePhotos(
    of post: Identifier<Post>, at now: Instant
  ) throws -> [PublishablePhoto] {
    try read { db in
      try PhotoRecord.ids(db, of: post).map { try PublishablePhoto.fetch(db, $0, at: now) }
    }
  }

  /// Throws where a photo of a post may not be published any more.
  static func checkPhotos(_ db: Database, of post: Identifier<Post>, at now: Instant) throws {
    for id in try PhotoRecord.ids(db, of: post) {
      _ = try PhotoRecord.photo(db, id, at: now).checkPublishing()
    }
  }
}

extension PhotoRecord {
  fileprivate static func ids(
    _ db: Database, of post: Identifier<Post>
  ) throws -> [Identifier<Photo>] {
    try db.values("SELECT photoId FROM postPhoto WHERE postId = ? ORDER BY position", [post])
  }

  /// Those that are not removed.
  fileprivate static func all(
    _ db: Database, of post: Identifier<Post>, at now: Instant
  ) throws -> [Photo] {
    let library = try Library.fetch(db)
    return try all(
      db,
      """
      JOIN postPhoto ON photoId = photo.id
      WHERE postId = ? AND removedAt IS NULL ORDER BY position
      """, [post]
    ).map { try $0.photo(db, library, at: now) }
  }
}
