extension QuestionWords {
  /// Words in standard spelling that say nothing about a subject.
  static let fillers = Set(
    """
    adalah ada atau bapak dan dari deh dengan di dong hai halo hehe huhu ibu ini itu jadi juga kah kak
    kakak kalau kami ke kita kok lagi lah maaf min mohon nih oleh pada para permisi saja saya seperti
    sih supaya terimakasih terus tidak tolong untuk wkwk wkwkwk ya yaa yah yang
    a an and are at be can could do does for hello hi i in is it me my of on or our please thank
    thanks that the there they this to us was we will with would you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// As people write on WhatsApp, and in Banjar: behind each standard word what is written for it.
  static let spellings = table(
    """
    acara: acra
    ada: ad adakah
    adik: adek ade dek ading adekku
    akan: akn bakal bakalan
    akun: account akunku
    alamat: alamt
    ambil: ngambil mengambil
    anak: ank nak bocah
    anggota: member anggotanya
    antre: antri ngantri antrian antrean booking book
    apa: ap apakah paan apaan apah apasih
    aplikasi: app apps apk
    assalamualaikum: askum
    atau: ato atw
    baca: bca
    bagaimana: gmn gimana gmna bgmn gmana bgaimana bagaimanakah kayapa kyapa kayp cemana gmnn
    balik: kembali bulik mengembalikan ngembaliin balikin pengembalian dibalikin
    banyak: bnyk byk banyakan
    baru: br bru anyar
    batal: cancel ngebatalin cancelled
    bawa: bw bwa
    bayar: byr bayarnya bayaran berbayar membayar
    belum: blm blom belom blum balum lom
    berapa: brp brapa barapa brpa berapakah brapaan
    beri: kasih ksh bari ngasih
    besar: bsr gede
    besok: bsk besuk isuk
    biaya: biayanya ongkos tarif
    bisa: bs bsa bisakah kawa dapatkah dpatkah
    boleh: blh bole bolh bulih bolehkah
    buat: bwt buwat bikin bkin
    buka: open bukanya
    buku: bk bku bukuny
    bulan: bln
    cara: caranya
    cari: nyari mencari carikan
    daftar: dftr daptar mendaftar ndaftar
    dalam: dlm dalem
    dan: n dn
    dapat: dpt dapet dpet
    dari: dr dri matan
    daring: online onlen
    datang: dtg dateng
    dekat: dkt deket parak
    dengan: dgn dg lawan wan sm sama
    di: d
    dimana: dmn dimna dmana
    email: imel surel
    formulir: form formnya
    foto: poto ft photo
    fotokopi: fotocopy photocopy potokopi fotocopi
    gagal: ggl
    ganti: gnti ngganti
    gratis: free gretong cuma2 percuma dipungut
    guru: gr
    hadiah: hadiahny reward
    halaman: hal hlm
    handphone: hp hape ponsel henpon gawai smartphone
    harga: hrg
    hari: hr hri
    harus: hrs mesti kudu musti hrus wajib wjb
    hilang: ilang hlg kehilangan
    hubungi: kontak hub
    ikut: ikutan ikt join ngikut umpat gabung
    informasi: info inpo
    ini: ni nih nie
    instagram: ig insta
    itu: tu tuh ntu
    izin: ijin ijinkan
    jadi: jd jdi jadinya
    jadwal: jadual schedule
    jam: jm pukul pkl jamnya
    jauh: jauhh
    juara: pemenang winner
    juga: jg jga jua
    kakak: kk kaka kakakku
    kalau: klo kalo kl klw kalu klau amun mun jika bila apabila
    kami: kmi
    kamu: km lo lu elu kmu ente pian ikam kw anda
    kapan: kpn kapankah pabila kpan
    karena: krn karna krna soalnya gegara gr2 marga gara
    kartu: kartunya krtu
    katasandi: password pass pasword pw sandi paswod
    ke: k
    kecil: kcl
    kegiatan: event kgiatan kegiatannya
    kelas: kls klas
    keluar: klr
    kemana: kmn kmna
    kemarin: kmrn kmaren kemaren kamarin
    kepada: kpd
    kirim: krm ngirim mengirim kirimin
    kita: qta kt
    komplain: complain complaint
    komputer: kompi pc
    komunitas: komunitasku
    lama: lma
    laptop: leptop
    libur: liburan
    lihat: liat lht liyat ngeliat
    lomba: kompetisi kontes lumba
    luar: luwar
    maaf: maap mf sorry sori
    magang: prakerin
    makan: mkn
    malam: mlm malem
    mana: mn
    masih: msh masi msih magun
    masuk: msk
    mau: handak hndak handk pgn pengen pingin pengin ingin mo mw mao kepengen hendak maunya
    medsos: sosmed socmed
    mengapa: knp kenapa knapa napa kanapa mngapa kok
    mereka: mrk
    minggu: mgg mingguan
    minum: mnm
    nama: nm nma ngaran
    nanti: ntar nti ntr entar
    nilai: nilainya
    nomor: no nomer nmr
    novel: nvl
    orang: org urang
    orangtua: ortu ortunya mama papa ayah mamah bunda mamaku emak abah uma wali
    pada: pd
    pagi: pg pgi
    pakai: pake pk pakek pke gunakan menggunakan memakai
    parkir: parkiran
    pendaftaran: pendaptaran registrasi regis
    pergi: pegi tulak
    peringkat: ranking rangking rank leaderboard klasemen
    perlu: prlu butuh btuh perlukah
    perpanjang: perpanjangan memperpanjang extend
    perpustakaan: perpus perpusda perpusnya prpus perpust pustaka library
    pertanyaan: prtanyaan
    peserta: psrta pesertanya
    petugas: pegawai staf
    pinjam: pinjem minjem minjam pnjm minjami nginjam pinjaman
    poin: point skor
    print: ngeprint ngeprin
    relawan: volunteer sukarelawan
    ruangan: ruang rg
    rumah: rmh
    rusak: rusk
    saja: aja aj ajah sja haja doang
    sampai: sampe smpe smpai nyampe sampay
    saya: sy gue gw gua aku ak aq ku q ulun unda sya sayah ane
    sebelum: sblm sblum
    sedang: lg lagi lgi
    sedikit: dikit sdikit
    sekarang: skrg skg skrang wahini wayahini sekrg
    sekolah: sklh skul skolah sekul
    seperti: kyk kayak kaya kek spt sprti ky
    sertifikat: sertif srtifikat sertipikat piagam certificate
    setelah: abis stlh habis sehabis imbah
    siapa: sp siapakah sapa
    siswa: murid pelajar siswi anak2
    situs: web website websit
    sore: sre
    sudah: udah udh sdh dah uda sdah udeh suah
    sumbang: donasi nyumbang sumbangan menyumbangkan hibah
    supaya: biar agar spy
    syarat: syrat persyaratan
    tadi: td tdi hintadi
    tahu: tau tw
    tahun: thn th taun
    tantangan: challenge
    tanya: tny nanya bertanya tnya menanyakan
    tapi: tp tpi tetapi namun
    taruh: naroh ditaroh naruh
    tautan: link
    telepon: tlp telp telpon tlpn ditelpon
    teman: tmn temen kawan kwn
    tempat: tmpt tempt
    terimakasih: makasih mksh trims thanks thx tq mks
    terlambat: telat telatt ketelatan
    terus: trs trus lalu trus2
    tidak: ga gak gk g gag engga enggak ngga nggak nggk ngak nda ndak ndk tdk tak tdak kaga kagak
    tidak: kada kadak kd kadada
    tolong: tlg tlong pls plis please
    tutup: ttp close tutupnya
    uang: duit duwit
    ulasan: review
    umur: umr usia
    unduh: download donlot donlod dwnload
    unggah: upload aplod
    untuk: utk gasan untk
    whatsapp: wa wasap whatsap whatsaap watsap
    yang: yg yng nang
    """)

  private static func table(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split { $0 == " " || $0 == ":" }.map(String.init)
      for word in words.dropFirst() { table[word] = words[0] }
    }
    return table
  }
}
