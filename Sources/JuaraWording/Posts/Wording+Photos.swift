package import Juara

extension Phrase {
  package static let othersOnPhoto = Phrase(
    "orang lain yang tidak disebut namanya", "others who are not named")
  package static let nobodyOnPhoto = Phrase(
    "tidak ada, menurut petugas", "nobody, as staff say")
}

extension Wording {
  package func photoAdded(
    _ id: Identifier<Photo>, _ image: CleanImage, of original: CleanImage
  ) -> String {
    let kept = say(
      "Disimpan sebagai foto \(id): \(size(image)), tanpa data kamera dan tempat.",
      "Kept as photo \(id): \(size(image)), without camera data and place.")
    guard (image.width, image.height) != (original.width, original.height),
      (image.width, image.height) != (original.height, original.width)
    else { return kept }
    return kept
      + say(
        " Dikecilkan dari \(original.width)×\(original.height).",
        " Scaled down from \(original.width)×\(original.height).")
  }

  private func size(_ image: CleanImage) -> String {
    size(image.format, image.width, image.height, image.bytes.count)
  }

  package func size(_ photo: Photo) -> String {
    size(photo.format, photo.width, photo.height, photo.size)
  }

  private func size(_ format: ImageFormat, _ width: Int, _ height: Int, _ bytes: Int) -> String {
    "\(format == .jpeg ? "JPEG" : "PNG") \(width)×\(height), \(number((bytes + 1023) / 1024)) KB"
  }

  package func photoChanged(_ id: Identifier<Photo>) -> String {
    say("Keterangan foto \(id) diubah.", "Changed photo \(id).")
  }

  package func postPhotos(_ post: Identifier<Post>, _ photos: [Photo]) -> String {
    photos.isEmpty
      ? say("Unggahan \(post) tanpa foto.", "Post \(post) has no photos.")
      : say(
        "Foto di unggahan \(post): \(photos.map(\.id.description).joined(separator: ", ")).",
        "Photos in post \(post): \(photos.map(\.id.description).joined(separator: ", ")).")
  }

  package func photoRemoved(_ id: Identifier<Photo>) -> String {
    say(
      "Foto \(id) dihapus dari perpustakaan. Hapus juga salinannya di tempat lain.",
      "Removed photo \(id) from the library. Remove its copies elsewhere, too.")
  }

  package func mayBePublished(_ basis: PhotoBasis) -> String {
    switch basis {
    case .nobodyRecognisable:
      say(
        "Boleh terbit: tidak ada yang dapat dikenali.",
        "It may be published: nobody can be recognised.")
    case .consents:
      say(
        "Boleh terbit: semua orang di foto mengizinkannya.",
        "It may be published: all on it consent.")
    }
  }

  /// `Ani Contoh (ID3), minor, without consent`
  package func onPhoto(_ person: Photo.Person) -> String {
    let age =
      switch person.isMinor {
      case true?: say(", di bawah umur", ", a minor")
      case false?: ""
      case nil: say(", umur tidak diketahui", ", age unknown")
      }
    let consent =
      person.consent == nil
      ? say(", tanpa izin", ", no consent") : say(", mengizinkan", ", consents")
    return label(person) + age + consent
  }

  private func label(_ person: Photo.Person) -> String { "\(person.name) (\(person.id.label))" }

  fileprivate func labels(_ people: [Photo.Person]) -> String {
    people.map(label).joined(separator: ", ")
  }
}

extension PhotoRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .none(let id):
      wording.say(
        "Tidak ada foto \(id). Lihat juara photo list.",
        "There is no photo \(id). See juara photo list.")
    case .removed(let id, let day):
      wording.say(
        "Foto \(id) sudah dihapus pada \(wording.day(day)).",
        "Photo \(id) was removed on \(wording.day(day)).")
    case .altText(let refusal): refusal.sentence(in: wording)
    case .subjectsUnknown:
      wording.say(
        "Belum disebut siapa di foto itu: --shows SIAPA untuk peserta, --others bila ada yang tidak disebut namanya, atau --nobody-recognisable bila tidak ada yang dapat dikenali.",
        "It is not said who is on the photo: --shows WHO for participants, --others where somebody is not named, or --nobody-recognisable where nobody can be recognised."
      )
    case .tooLarge(let bytes):
      wording.say(
        "Fotonya \(wording.number(bytes)) bita; paling banyak \(wording.number(CleanImage.largest)).",
        "The photo has \(wording.number(bytes)) bytes; the limit is \(wording.number(CleanImage.largest))."
      )
    case .noConsent(let id, let people):
      wording.say(
        "Foto \(id) belum boleh terbit: tanpa izin menampilkan foto dari \(wording.labels(people)). Catat izinnya dengan juara consent record, atau bila orangnya ternyata tidak ada di foto: juara photo edit \(id) --without SIAPA.",
        "Photo \(id) may not be published yet: no publish-photo consent of \(wording.labels(people)). Record it with juara consent record, or where they are not on it after all: juara photo edit \(id) --without WHO."
      )
    case .tooManyInPost(let limit):
      wording.say(
        "Satu unggahan paling banyak \(limit) foto.", "A post takes at most \(limit) photos.")
    case .notInPost(let id, let post):
      wording.say(
        "Foto \(id) tidak ada di unggahan \(post).", "Photo \(id) is not in post \(post).")
    case .showsOthers(let id):
      wording.say(
        "Foto \(id) belum boleh terbit: ada orang yang tidak disebut namanya. Sebut semuanya dengan juara photo edit \(id) --shows SIAPA --no-others, atau bila tidak ada yang dapat dikenali: --nobody-recognisable.",
        "Photo \(id) may not be published yet: somebody on it is not named. Name them all with juara photo edit \(id) --shows WHO --no-others, or where nobody can be recognised: --nobody-recognisable."
      )
    }
  }
}

extension ImageProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .otherFormat(let format):
      wording.say(
        "Berkas ini \(format), bukan JPEG atau PNG. Simpan ulang sebagai JPEG, atau kirim lewat WhatsApp sebagai foto.",
        "This is a \(format) file, not JPEG or PNG. Save it as JPEG, or send it by WhatsApp as a photo."
      )
    case .notAnImage:
      wording.say(
        "Berkas ini bukan foto JPEG atau PNG.", "This file is not a JPEG or PNG picture.")
    case .damaged(let format):
      wording.say(
        "Berkas \(format == .jpeg ? "JPEG" : "PNG") ini rusak atau terpotong. Salin ulang dari kamera atau ponselnya.",
        "This \(format == .jpeg ? "JPEG" : "PNG") file is damaged or cut off. Copy it again from the camera or phone."
      )
    case .tooManyPixels(let width, let height):
      wording.say(
        "Ukurannya \(width)×\(height) piksel; sisinya harus 1 sampai 20.000.",
        "It has \(width)×\(height) pixels; its sides must be 1 to 20,000.")
    case .noProgram(let package):
      wording.say(
        "Fotonya lebih dari 1 MB atau miring, jadi harus dikecilkan atau diputar. Pasang dulu ImageMagick (paket \(package)), atau kirim fotonya lewat WhatsApp, yang mengecilkannya.",
        "The photo is over 1 MB or not upright, so it must be scaled down or turned. Install ImageMagick (the package \(package)), or send the photo by WhatsApp, which makes it smaller."
      )
    case .programFailed(let detail):
      wording.say(
        "ImageMagick tidak berhasil mengecilkan fotonya: \(detail).",
        "ImageMagick could not scale the photo down: \(detail).")
    }
  }
}
