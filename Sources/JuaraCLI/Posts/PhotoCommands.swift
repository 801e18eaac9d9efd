import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct PhotoCommands: CommandGroup {
  static let about = Phrase(
    "Foto untuk unggahan, tanpa data kamera dan tempat; terbit hanya dengan izin.",
    "Photos for posts, without camera data and place; published by consent only.")
  static let subcommands: Subcommands = [
    Add.self, List.self, Show.self, Edit.self, Attach.self, Detach.self, Export.self, Remove.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Menyimpan foto JPEG atau PNG; yang lebih dari 1 MB dikecilkan.",
      "Keep a JPEG or PNG photo; one over 1 MB is scaled down.")

    @Argument(help: help("Berkas fotonya.", "The photo's file.", "file"), completion: .file())
    var file: String
    @Option(help: .photoEvent) var event: String?
    @Option(name: .customLong("shows"), help: .photoShows) var people: [Written<PersonReference>] =
      []
    @Flag(help: .photoOthers) var others = false
    @Flag(help: .nobodyRecognisable) var nobodyRecognisable = false
    @Option(help: .altText) var alt: Written<String>
    @Flag(help: .namesChecked) var namesChecked = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let subjects = PhotoSubjects(
        people: try context.people(people, in: event), others: others,
        nobodyRecognisable: nobodyRecognisable)
      try subjects.check()
      let altText = try PhotoDraft.altText(alt.value("--alt", in: context))
      let input = try InputFile.named(file)
      let read = try ImageFile(try input.bytes())
      let image = try ImageProgram.fitted(read, in: context)
      let draft = try PhotoDraft(
        image: image, event: event, altText: altText, subjects: subjects)
      let id = try context.store.addPhoto(
        draft, areNamesChecked: namesChecked, by: context.audit)
      try context.print(context.wording.photoAdded(id, image, of: read.image))
      try context.notePublishing(try context.store.photo(id, at: context.audit.at))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar foto, dan mana yang boleh terbit.",
      "List the photos, and which may be published.")

    @Option(help: help("Hanya foto acara ini.", "Only this event's photos.", "code"))
    var event: String?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.photos(of: event, at: context.audit.at), as: list.format,
        [
          .id("photo_id", .numberTitle) { $0.id },
          .text("event", .eventTitle) { $0.event?.text },
          .text("alt_text", .altTextTitle, canShrink: true) { $0.altText },
          .number("people", Phrase("Orang", "People")) { $0.people.count },
          .flag("others", Phrase("Lainnya", "Others")) { $0.showsOthers },
          .flag("publishable", Phrase("Boleh terbit", "May be published")) {
            (try? $0.checkPublishing()) != nil
          },
          .text("format", Phrase("Bentuk", "Format"), canHide: true) { $0.format.rawValue },
          .number("width", Phrase("Lebar", "Width"), canHide: true) { $0.width },
          .number("height", Phrase("Tinggi", "Height"), canHide: true) { $0.height },
          .number("bytes", Phrase("Bita", "Bytes"), canHide: true) { $0.size },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu foto: siapa di dalamnya, dan izinnya.",
      "Show a photo: who is on it, and their consents.")

    @Argument(help: .photoID) var id: Identifier<Photo>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (photo, wording) = (try context.store.photo(id, at: context.audit.at), context.wording)
      var fields = FieldList(in: context)
      fields.add(.eventTitle, photo.event?.text)
      fields.add(.altTextTitle, photo.altText)
      fields.add(Phrase("Ukuran", "Size"), wording.size(photo))
      for person in photo.people {
        fields.add(Phrase("Di foto", "On it"), wording.onPhoto(person))
      }
      if photo.showsOthers {
        fields.add(Phrase("Di foto", "On it"), wording(.othersOnPhoto))
      }
      if photo.nobodyRecognisable {
        fields.add(Phrase("Dikenali", "Recognisable"), wording(.nobodyOnPhoto))
      }
      fields.addUse(nil, photo.added, in: context)
      try fields.print()
      try context.notePublishing(photo)
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah keterangan foto: siapa di dalamnya, acaranya, teks penggantinya.",
      "Change what is said of a photo: who is on it, its event, its alt text.")

    @Argument(help: .photoID) var id: Identifier<Photo>
    @Option(
      help: help(
        "Kode acara; none melepasnya.", "The event's code; none takes it away.", "code|none")
    )
    var event: String?
    @Option(name: .customLong("shows"), help: .photoShows) var people: [Written<PersonReference>] =
      []
    @Option(
      name: .customLong("without"),
      help: help(
        "Orang ini ternyata tidak ada di foto; boleh berulang.",
        "This person is not on it after all; may be repeated.", "who"))
    var absent: [Written<PersonReference>] = []
    @Flag(help: .photoOthers) var others = false
    @Flag(help: help("Semua orang di foto sudah disebut.", "All on it are named."))
    var noOthers = false
    @Flag(help: .nobodyRecognisable) var nobodyRecognisable = false
    @Flag(help: help("Orang di foto dapat dikenali.", "Those on it can be recognised."))
    var recognisable = false
    @Option(help: .altText) var alt: Written<String>?
    @Flag(help: .namesChecked) var namesChecked = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(
        event, people.first, absent.first, others ? true : nil, noOthers ? true : nil,
        nobodyRecognisable ? true : nil, recognisable ? true : nil, alt)
      if others, noOthers { throw OptionProblem.oneOf(["--others", "--no-others"]) }
      if nobodyRecognisable, recognisable {
        throw OptionProblem.oneOf(["--nobody-recognisable", "--recognisable"])
      }
      let known = try context.store.photo(id, at: context.audit.at)
      let code = event.map { ValueEdit<String>.isNone($0) ? nil : $0 }
      let place = (code ?? known.event?.text).flatMap(\.self)
      let (added, gone) = (
        try context.people(people, in: place), try context.people(absent, in: place)
      )
      let photo = try context.store.editPhoto(
        id, event: code, altText: alt?.value("--alt", in: context),
        areNamesChecked: namesChecked, by: context.audit
      ) { subjects in
        subjects.people = (subjects.people + added).filter { !gone.contains($0) }
        if others || noOthers { subjects.others = others }
        if nobodyRecognisable || recognisable { subjects.nobodyRecognisable = nobodyRecognisable }
      }
      try context.print(context.wording.photoChanged(id))
      try context.notePublishing(photo)
    }
  }

  struct Attach: LibraryCommand {
    static let about = Phrase(
      "Menaruh foto di sebuah unggahan; hanya yang boleh terbit.",
      "Put photos into a post; only those that may be published.")

    @Argument(help: .photoIDs) var ids: [Identifier<Photo>]
    @Option(help: .photoPost) var post: Identifier<Post>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let photos = try context.store.attachPhotos(ids, to: post, by: context.audit)
      try context.print(context.wording.postPhotos(post, photos))
    }
  }

  struct Detach: LibraryCommand {
    static let about = Phrase("Mengeluarkan foto dari unggahan.", "Take photos out of a post.")

    @Argument(help: .photoIDs) var ids: [Identifier<Photo>]
    @Option(help: .photoPost) var post: Identifier<Post>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let photos = try context.store.detachPhotos(ids, from: post, by: context.audit)
      try context.print(context.wording.postPhotos(post, photos))
    }
  }

  struct Export: ReadingCommand {
    static let about = Phrase("Menulis foto ke berkas.", "Write a photo to a file.")

    @Argument(help: .photoID) var id: Identifier<Photo>
    @Option(
      help: help("Berkas tujuan.", "The file to write.", "file"), completion: .file())
    var output: String
    @Flag(help: help("Timpa berkas yang sudah ada.", "Overwrite a file that is there."))
    var force = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let bytes = try context.store.photoBytes(id, at: context.audit.at)
      let file = try OutputFile(path: output, existing: force ? .replaced : .kept)
      try file.write(bytes)
      try file.close()
      context.note(context.wording.fileWritten(to: output))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Menghapus foto; nomornya tidak dipakai lagi.",
      "Remove a photo; its number is not used again.")

    @Argument(help: .photoID) var id: Identifier<Photo>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removePhoto(id, by: context.audit)
      try context.print(context.wording.photoRemoved(id))
    }
  }
}

extension CommandContext {
  fileprivate func people(
    _ who: [Written<PersonReference>], in event: String?
  ) throws -> [Identifier<Participant>] {
    try who.map { try store.participant(try $0.value(in: self), in: event).id }
  }

  /// What stands against publishing a photo, or that nothing does.
  fileprivate func notePublishing(_ photo: Photo) throws {
    let basis: PhotoBasis
    do throws(PhotoRefusal) {
      basis = try photo.checkPublishing()
    } catch {
      return warn(wording.sentence(error))
    }
    try print(wording.mayBePublished(basis))
  }
}

extension ArgumentHelp {
  fileprivate static var altText: ArgumentHelp {
    help(
      "Apa yang terlihat di foto, untuk yang tidak dapat melihatnya.",
      "What the photo shows, for those who cannot see it.", "text")
  }
  fileprivate static var nobodyRecognisable: ArgumentHelp {
    help(
      "Tidak ada orang yang dapat dikenali, selain pengisi acara, penulis, dan juri.",
      "Nobody can be recognised, but for hosts, authors and jurors.")
  }
  fileprivate static var photoEvent: ArgumentHelp {
    help("Kode acaranya, bila dari sebuah acara.", "Its event's code, where it is of one.", "code")
  }
  fileprivate static var photoID: ArgumentHelp {
    help("Nomor foto.", "The photo's number.", "number")
  }
  fileprivate static var photoIDs: ArgumentHelp {
    help("Nomor foto, boleh beberapa.", "The photos' numbers.", "numbers")
  }
  fileprivate static var photoPost: ArgumentHelp {
    help("Nomor unggahan.", "The post's number.", "n")
  }
  fileprivate static var photoOthers: ArgumentHelp {
    help(
      "Ada juga orang yang tidak disebut namanya.", "Somebody who is not named can be seen, too.")
  }
  fileprivate static var photoShows: ArgumentHelp {
    help(
      "Siapa di foto: ID29, telepon, nama, dengan --event juga nomor peserta; boleh berulang.",
      "Who is on it: ID29, telephone, name, with --event also the entrant number; may be repeated.",
      "who")
  }
}

extension Phrase {
  fileprivate static let altTextTitle = Phrase("Teks pengganti", "Alt text")
}
