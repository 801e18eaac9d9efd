import ArgumentParser
import Foundation
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

extension PostCommands {
  struct Package: LibraryCommand {
    static let about = Phrase(
      "Mengemas unggahan yang disetujui ke sebuah folder: teks, gambar, langkah-langkah.",
      "Pack approved posts into a folder: texts, pictures, steps.")

    @Argument(
      help: help("Nomor unggahan, boleh beberapa.", "The posts' numbers, several too.", "number"))
    var ids: [Identifier<Post>] = []
    @Option(
      help: help(
        "Semua yang dijadwalkan dalam pekan hari ini.", "All that are due in this day's week.",
        "day"))
    var week: Written<Day>?
    @Option(help: help("Folder baru.", "The new folder.", "folder"), completion: .directory)
    var output: String
    @Flag(help: help("Tulis juga arsip .zip.", "Write a .zip archive as well.")) var zip = false
    @Option(
      help: help(
        "Tulis juga CSV untuk Buffer; gambarnya akan ada di bawah alamat ini.",
        "Write CSV for Buffer as well; the pictures will stand under this address.", "url"))
    var imageBaseURL: String?
    @Flag(help: .namesChecked) var namesChecked = false
    @Flag(help: help("Ganti paket yang sudah ada.", "Replace a package that is there already."))
    var force = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let chosen = try posts(in: context)
      if namesChecked { try context.store.acceptNames(in: chosen, by: context.audit) }
      let packed = try context.store.packedPosts(chosen, at: context.audit.at)
      let writer = try PackageWriter(context, base: imageBaseURL)
      let folder = try PackageFolder(path: output, replaces: force)
      let archive =
        try zip ? OutputFile(path: output + ".zip", existing: force ? .replaced : .kept) : nil
      let bare = try writer.write(packed, to: folder)
      try archive?.write(folder.archive().bytes)
      let name = URL(filePath: output).lastPathComponent
      try context.store.recordPackage(of: packed.map(\.post.id), in: name, by: context.audit)
      try folder.close()
      try archive?.close()
      try context.print(context.wording.packaged(packed.count, to: output))
      if !bare.isEmpty { context.note(context.wording.withoutPicture(bare)) }
    }

    private func posts(in context: CommandContext) throws -> [Identifier<Post>] {
      guard ids.isEmpty != (week == nil) else { throw OptionProblem.oneOf(["ID", "--week"]) }
      guard let week else { return ids }
      let days = DayRange(weekOf: try week.value("--week", in: context))
      let due = try context.store.postsDue(in: days)
      if !due.drafts.isEmpty { context.note(context.wording.draftsLeftOut(due.drafts)) }
      guard !due.ready.isEmpty else { throw PackageRefusal.nothingDue(days) }
      return due.ready.map(\.id)
    }
  }
}

/// Writes what a package consists of.
private struct PackageWriter {
  let context: CommandContext
  /// Without a slash at its end.
  let base: String?

  init(_ context: CommandContext, base: String?) throws {
    self.context = context
    guard var base else {
      self.base = nil
      return
    }
    guard base.hasPrefix("https://") || base.hasPrefix("http://"),
      !base.contains(where: \.isWhitespace), !base.contains("?"), !base.contains("#")
    else { throw PackageRefusal.notABase(base) }
    while base.hasSuffix("/") { base.removeLast() }
    self.base = base
  }

  /// Answers the posts that have no picture.
  func write(_ packed: [PackedPost], to folder: PackageFolder) throws -> [Post] {
    var entries: [PostsPage.Entry] = []
    var rows: [Channel: [SchedulerFile.Row]] = [:]
    let maker = try packed.contains { $0.card != nil } ? CardMaker(context) : nil
    for (index, one) in packed.enumerated() {
      let wording = Wording(one.post.language, zone: context.library.zone)
      let name = context.wording.packageFolder(index + 1, one.post)
      var pictures: [PostsPage.Picture] = []
      if let card = one.card, let maker {
        for size in one.sizes {
          let picture = try maker.picture(card, size, in: wording)
          let png = try maker.png(picture)
          try folder.write(png, to: name + "/" + context.wording.pictureFile(size))
          pictures.append(
            PostsPage.Picture(
              type: .png, width: size.width, height: size.height, bytes: Data(png),
              caption: context.wording.pictureUse(size, one.channels),
              description: picture.description))
        }
      }
      var photos: [String] = []
      for publishable in try context.store.publishablePhotos(
        of: one.post.id, at: context.audit.at)
      {
        let photo = publishable.photo
        let file = context.wording.photoFile(photos.count + 1, photo.format.fileExtension)
        try folder.write(publishable.bytes, to: name + "/" + file)
        photos.append(file)
        pictures.append(
          PostsPage.Picture(
            type: photo.format == .jpeg ? .jpeg : .png, width: photo.width, height: photo.height,
            bytes: Data(publishable.bytes), caption: context.wording(.photoTitle),
            description: photo.altText))
      }
      for text in one.post.texts {
        try write(text.text, to: name + "/" + context.wording.captionFile(text.form), in: folder)
      }
      let entry = PostsPage.Entry(packed: one, pictures: pictures)
      if !pictures.isEmpty {
        try write(
          entry.descriptions.joined(separator: "\n\n"),
          to: name + "/" + context.wording(.alternativeTextFile), in: folder)
      }
      try write(
        context.wording.packageSteps(one, photos: photos),
        to: name + "/" + context.wording(.readMeFile), in: folder)
      entries.append(entry)
      if let base { add(one, base + "/" + name, to: &rows) }
    }
    try write(
      try PostsPage.html(entries, of: context.library, in: context.wording), to: "index.html",
      in: folder)
    for (channel, rows) in rows {
      for (index, bytes) in try SchedulerFile.files(rows).enumerated() {
        let number = index == 0 ? "" : "-\(index + 1)"
        try folder.write(bytes, to: "buffer-\(channel.rawValue)\(number).csv")
      }
    }
    return entries.filter(\.pictures.isEmpty).map(\.packed.post)
  }

  private func write(_ text: String, to name: String, in folder: PackageFolder) throws {
    try folder.write(Array(text.utf8) + (text.hasSuffix("\n") ? [] : [0x0A]), to: name)
  }

  private func add(
    _ packed: PackedPost, _ address: String, to rows: inout [Channel: [SchedulerFile.Row]]
  ) {
    // Buffer posts nothing to groups.
    for channel in [Channel.facebookPage, .instagram, .x] {
      guard let form = channel.forms.last(where: { packed.post.text(for: $0) != nil }),
        let text = packed.post.text(for: form)
      else { continue }
      let size = packed.sizes.first(where: channel.cardSizes.contains)
      rows[channel, default: []].append(
        SchedulerFile.Row(
          text: text, image: size.map { address + "/" + context.wording.pictureFile($0) },
          tag: packed.post.occasion.rawValue,
          due: packed.due(on: channel).map { context.library.zone.local($0) }))
    }
  }
}
