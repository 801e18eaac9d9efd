// The words of the command line: scores, and what a challenge asks and rewards.

extension Phrase {
  package static let scoreNoun = Phrase(
    "Skor: dari mana asalnya, dan menghitungnya ulang.",
    "Scores: where they come from, and counting them anew.")
  package static let scoreExplain = Phrase(
    "Menjelaskan skor: setiap catatan, yang dihitung, dan mengapa kurang.",
    "Explain a score: every entry, what counts of it, and why no more.")
  package static let scoreRebuild = Phrase(
    "Menghitung ulang skor semua orang dari catatannya.",
    "Count everybody's score anew from the entries.")
  package static let listNoun = Phrase(
    "Daftar judul tantangan, dan berapa yang wajib dibaca.",
    "A challenge's lists of titles, and how many must be read.")
  package static let listAdd = Phrase("Menambah daftar judul.", "Add a list of titles.")
  package static let listRemove = Phrase("Menghapus daftar judul.", "Remove a list of titles.")
  package static let listShow = Phrase(
    "Menampilkan judul di sebuah daftar.", "Show the titles of a list.")
  package static let tierNoun = Phrase(
    "Tingkat yang bisa dicapai, misalnya perunggu, perak, emas.",
    "Tiers that can be reached, such as bronze, silver, gold.")
  package static let tierAdd = Phrase("Menambah tingkat.", "Add a tier.")
  package static let tierRemove = Phrase("Menghapus tingkat.", "Remove a tier.")
  package static let tierReached = Phrase(
    "Mendaftar siapa saja yang mencapai tiap tingkat, dan kapan.",
    "List everybody who reached each tier, and when.")
  package static let badgeReached = Phrase(
    "Mendaftar siapa saja yang meraih tiap lencana, dan kapan.",
    "List everybody who earned each badge, and when.")
  package static let oneAchievement = Phrase(
    "Hanya yang bernama ini (bawaan: semuanya).", "Only the one of this name (else all).")
  package static let reachedOnTitle = Phrase("Dicapai", "Reached on")
  package static let badgeNoun = Phrase(
    "Lencana yang bisa diraih menurut aturan.", "Badges that are earned by rule.")
  package static let badgeAdd = Phrase("Menambah lencana.", "Add a badge.")
  package static let badgeRemove = Phrase("Menghapus lencana.", "Remove a badge.")
  package static let languageCondition = Phrase(
    "Mengatur berapa bacaan harus dalam suatu bahasa.",
    "Set how many works must be in a language.")
  package static let streakCondition = Phrase(
    "Mengatur poin untuk hari berturut-turut.", "Set the points for days in a row.")

  package static let listName = Phrase("Nama daftar.", "The list's name.")
  package static let listTitle = Phrase(
    "Judul di daftar; boleh berulang, boleh pula ISBN.",
    "A title of the list, or an ISBN; may be repeated.")
  package static let listFile = Phrase(
    "Berkas CSV dengan kolom judul, penulis, ISBN.",
    "A CSV file with columns for title, author, ISBN.")
  package static let listAtLeast = Phrase(
    "Judul lain dihitung setelah sekian dibaca (bawaan: judul lain tidak dihitung).",
    "Other titles count once so many are read (else no others count).")
  package static let conditionActivity = Phrase(
    "Kegiatan yang dikenai (bawaan: books).", "The activity it concerns (else books).")
  package static let distinctTitles = Phrase(
    "Tiap judul dihitung sekali saja.", "Count each title once alone.")
  package static let reviewWords = Phrase(
    "Hitung hanya dengan resensi paling sedikit sekian kata.",
    "Count only with a review of at least so many words.")
  package static let removeRule = Phrase(
    "Hapus kegiatan yang salah ketik; hanya bila belum ada catatannya.",
    "Remove an activity that was mistyped; only while it has no entries.")
  package static let languageTag = Phrase(
    "Kode bahasa: id, en, bjn.", "The language's code: id, en, bjn.")
  package static let languageAtLeast = Phrase(
    "Berapa bacaan; none menghapusnya.", "How many works; none takes it away.")
  package static let streakDays = Phrase(
    "Tiap sekian hari berturut-turut.", "For every so many days in a row.")
  package static let streakPoints = Phrase("Poinnya.", "The points.")
  package static let streakNone = Phrase("Tanpa poin beruntun.", "No points for days in a row.")
  package static let achievementName = Phrase("Namanya.", "Its name.")
  package static let tierPoints = Phrase(
    "Dicapai dengan sekian poin.", "Reached with this many points.")
  package static let tierActivity = Phrase(
    "Kegiatan yang dihitung, bersama --count.", "The activity counted, with --count.")
  package static let tierCount = Phrase(
    "Dicapai dengan sekian dari kegiatan itu.", "Reached with so many of the activity.")
  package static let badgeRule = Phrase(
    "Aturan: entries:1, titles:10, streak:7, reviews:3, points:100, list:NAMA:5, atau books:24. Boleh berulang; semuanya harus tercapai.",
    "A rule: entries:1, titles:10, streak:7, reviews:3, points:100, list:NAME:5, or books:24. May be repeated; all must be reached."
  )

  package static let kindOfLineTitle = Phrase("Bagian", "Part")
  package static let countedTitle = Phrase("Dihitung", "Counted")
  package static let whyLessTitle = Phrase("Mengapa kurang", "Why less")
  package static let totalTitle = Phrase("Jumlah", "Total")
  package static let streakTitle = Phrase("Beruntun", "Days in a row")
  package static let bonusTitle = Phrase("Poin beruntun", "Points for days in a row")
  package static let listsTitle = Phrase("Daftar judul", "Title list")
  package static let languagesTitle = Phrase("Bahasa", "Language")
  package static let tierTitle = Phrase("Tingkat", "Tier")
  package static let badgeTitle = Phrase("Lencana", "Badge")
  package static let haveTitle = Phrase("Ada", "Have")
  package static let needTitle = Phrase("Perlu", "Need")
  package static let memberTitle = Phrase("Anggota", "Member")
  package static let quotaTitle = Phrase("Wajib baca", "To be read")
  package static let challengeTitle = Phrase("Tantangan", "Challenge")
}
