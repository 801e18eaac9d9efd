/// What people ask a library that is not for it to answer, so that a new library can tell from the
/// start. The inquiries that staff ignore are added to them.
package enum OtherSubjects {
  package static let questions = """
    Besok hujan tidak, bagaimana prakiraan cuaca?
    Resep masakan apa yang enak untuk berbuka puasa?
    Siapa yang menang pertandingan sepak bola semalam?
    Berapa kurs dolar hari ini?
    Bagaimana membuat KTP elektronik di Disdukcapil?
    Cara mengurus akta kelahiran dan kartu keluarga
    Membuat SIM baru di Polres berapa biayanya?
    Membayar pajak kendaraan bermotor di Samsat
    Kena tilang, bayar dendanya di mana?
    Cara membuat paspor di kantor imigrasi
    Cara mengurus kartu BPJS Kesehatan
    Jadwal dokter di rumah sakit daerah
    Imunisasi anak di puskesmas hari apa?
    Obat apa untuk demam dan batuk anak?
    Cara mendaftar sekolah lewat PPDB zonasi
    Syarat beasiswa kuliah dan KIP
    Jadwal tes CPNS dan lowongan kerja
    Cara melamar kerja di toko atau pabrik
    Tolong kerjakan PR matematika saya
    Jawaban soal ujian kelas enam apa?
    Apa ibu kota negara Prancis?
    Siapa presiden Indonesia yang kedua?
    Kapan perang dunia berakhir?
    Terjemahkan kalimat ini ke bahasa Inggris
    Buatkan esai tentang lingkungan hidup
    Harga tiket bioskop dan film yang tayang
    Jadwal konser dan harga tiketnya
    Harga tiket pesawat dan jadwal kapal
    Jadwal bus dan travel ke Banjarmasin
    Pesan ojek dan taksi daring
    Hotel dan penginapan murah dekat sini
    Tempat wisata dan kolam renang terdekat
    Restoran dan warung makan yang buka malam
    Pasar dan mal yang masih buka
    Harga telepon genggam dan laptop baru
    Servis laptop dan ganti layar ponsel
    Jual beli buku bekas dan komik lewat toko daring
    Cara top up game dan diamond
    Followers Instagram dan cara jadi viral di TikTok
    Cara mengembalikan akun media sosial yang diretas
    Pinjaman uang daring dan cicilan
    Cara membuka rekening bank dan mengambil uang di ATM
    Token listrik dan tagihan air PDAM
    Internet rumah mati, paket data habis
    Sewa gedung untuk resepsi pernikahan
    Bimbingan belajar dan les bahasa Inggris di mana?
    Arti mimpi dan ramalan zodiak
    Apa hukum puasa kalau lupa niat?
    Jadwal salat dan imsakiah hari ini
    Cara lapor SPT pajak dan membuat NPWP
    Izin usaha dan bantuan sosial dari kelurahan
    Lomba tujuh belas Agustus tingkat RT
    Lomba mewarnai di mal
    Sertifikat tanah dan balik nama di BPN
    Kartu pelajar hilang, mengurus ke sekolah
    Kartu SIM ponsel hilang
    Surat izin tidak masuk sekolah
    Kartu ATM tertelan atau hilang, lapor ke mana?
    Kartu BPJS anak rusak, cara menggantinya
    Masa berlaku SIM habis, perpanjang di mana?
    Jam buka museum dan galeri kota
    Jam layanan bank, kantor pos dan kelurahan
    Alamat kantor wali kota dan rumah sakit
    Tempat parkir di stasiun dan bandara
    Pinjam mobil atau sewa motor sehari berapa?
    Sewa kamera dan proyektor untuk acara keluarga
    Denda terlambat membayar pajak dan listrik
    Denda melanggar lalu lintas
    Sumbangan baju bekas untuk korban banjir
    Donor darah di PMI syaratnya apa?
    Menjadi relawan bencana dan panitia konser
    Magang di bank, kantor atau perusahaan swasta
    Wifi rumah lambat, ganti kata sandi modem
    Kata sandi Facebook atau Gmail lupa
    Cetak foto dan undangan pernikahan di mana?
    Jasa pengetikan skripsi dan terjemahan
    Unduh film, lagu dan novel gratis tanpa bayar
    Langganan Netflix, Spotify dan Canva
    Harga langganan buku digital di Play Store
    Mobil keliling layanan SIM dan vaksin jadwalnya kapan?
    Les menulis dan kursus menggambar berbayar
    Daftar lomba lari, lomba masak dan turnamen gim
    Hadiah undian bank dan giveaway toko
    Pemenang undian berhadiah, apakah penipuan?
    Pengumuman kelulusan dan nilai rapor
    Nilai ujian dan peringkat kelas di sekolah
    Sertifikat vaksin dan sertifikat halal
    Legalisasi ijazah yang hilang
    Surat keterangan pindah sekolah
    Izin menikah dan surat pengantar RT
    Foto paspor dan pas foto ukuran berapa?
    Hapus akun marketplace dan pinjaman daring
    Keluhan jalan rusak dan lampu jalan mati
    Lapor pencurian ke polisi
    Menghubungi wali kota atau kantor dinas
    Film dari novel terkenal tayang kapan?
    Siapa penulis novel terbaik sepanjang masa?
    Ringkasan cerita untuk tugas sekolah
    Kunjungan ke pabrik dan kebun binatang
    Makan siang enak di sekitar sini
    Tas dan sepatu sekolah murah beli di mana?
    Barang tertinggal di bus atau taksi
    What will the weather be tomorrow?
    Who won the football match last night?
    How do I renew my passport?
    Please do my maths homework
    """.split(separator: "\n").map(String.init)
}
