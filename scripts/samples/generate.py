#!/usr/bin/env python3
"""Writes the sample files beside it, the same bytes every time.

    registrations.csv                a reading challenge's form, as Google Forms exports it
    registrations-with-mistakes.csv  rows such as staff type them in later, with honest mistakes
    reading-log.csv                  what those who registered read, from a second form
    webinar-registrations.csv        a webinar's form, with a question of its own
    webinar-zoom.csv                 who was in that webinar, as Zoom reports it

Everybody in them is invented. The telephone numbers begin with 0810, which no operator in
Indonesia gives out, and the e-mail addresses end in example.com. Books and schools exist.
"""

import csv
import datetime
import io
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
FIRST_DAY = datetime.date(2026, 11, 1)
LAST_DAY = datetime.date(2026, 11, 23)
REGISTRATIONS = 320
READERS = 190

REGISTRATION_HEADER = [
    "Cap waktu", "Alamat Email", "Nama Lengkap", "Tanggal Lahir", "No. WhatsApp", "Asal Sekolah",
    "Kelas", "Nama Orang Tua/Wali", "No. WhatsApp Orang Tua/Wali", "Persetujuan Orang Tua/Wali",
    "Dari mana kamu tahu kegiatan ini?",
]
LOG_HEADER = [
    "Cap waktu", "Nama Lengkap", "No. WhatsApp", "Judul Buku", "Penulis", "Jumlah Halaman",
    "Tanggal Selesai Baca",
]

BOYS = """Muhammad Rizky Maulana|Ahmad Fauzan|M. Iqbal Ramadhan|Rahmatullah|Akhmad Zaini
Noor Ifansyah
Muhammad Hafiz Anshari|Rusdiansyah|Fahmi Rizani|Ahmad Gazali|M. Aditya Saputra|Taufik Hidayat Noor
Bayu Pratama|Dimas Arya Wijaya|Muhammad Alfiannor|Ilham Maulida|Yusuf Al-Banjari|Khairul Anwar
Reza Fahlevi|Abdul Hadi|Muhammad Syarwani|Rifqi Abdillah|Naufal Hakim|Zulkifli|Aulia Rahman
M. Noor Hidayat|Farhan Akbar|Hendra Kusuma|Raihan Fadhil|Ahmad Juhrani|Muhammad Ansyari|Gusti Arya
Arsyad Maulana|Daffa Prasetyo|I Made Surya|Yohanes Kristianto|Fathurrahman|Syahrul Gunawan
Muhammad Zaky|Andika Nor Rahman|Ridho Saputra|Wahyu Setiawan|Hafizurrahman|Nabil Mubarak
Ma'ruf Amin Noor|Sa'duddin|Rafi'i|Fajar Nugroho|Galang Ramadhan|Muhammad Ihsan""".replace("\n", "|")
GIRLS = """Nur'aini|Siti Aminah|Norhidayah|Khairunnisa Azzahra|Noor Hasanah|Siti Rahmah|Rizka Amelia
Aisyah Putri|Norhaliza|Galuh Ayu Lestari|Nadia Safitri|Putri Maharani|Jum'atul Hasanah
Raudatul Jannah
Nurul Huda|Mawaddah|Salsabila|Dewi Anggraini|Rahmawati|Nor Laila Sari|Zahra Aulia|Intan Permata Sari
Siti Zulaikha|Fitriani|Hikmah|Annisa Nur Rahmah|Syifa Nabila|Maulida Rahmah|Tiara Kusuma
Lailatul Qadariah
Anisa'ul Mukarramah|Nazwa Aprilia|Kartika Dewi|Gusti Nor Aida|Safa'ah|Humaira|Wulan Sari|Nor Asiah
Elisabeth Natalia|Ni Luh Ayu|Amelia Zahratunnisa|Hilda Yanti|Mariatul Kiftiah|Rabiatul Adawiyah
Nabila Syakira|Cahaya Ramadhani|Bunga Citra|Alya Nur Fadhilah|Dinda Puspita
Ziadatul Khair""".replace("\n", "|")
LAST = """|||Ramadhan|Hidayat|Rahman|Noor|Maulana|Anshari|Arsyad|Kurnia|Wardani|Fadillah|Al Idrus
Rahmadani|Sya'bani|Zulfa|Husna|Banjari|Effendi|Mahendra|Rusadi|Hairani""".replace("\n", "|")
PARENTS = """H. Abdul Wahid|Hj. Norlaila|Bapak Suriansyah|Rusmini|Muhammad Yamani|Hj. Rusdiana
Misran
Noorjannah|Ahmad Sarwani|Masitah|Syamsudin Noor|Ibu Hamidah|Jumiati|Zainal Abidin|Halimatus Sa'diah
Ardiansyah|Sri Wahyuni|Bambang Irawan|Rahimah|Gusti Rusli|Fauziah|Mas'ud|Kamariah|H. Mahyudin
Lilis Suryani|Juhriansyah|Hj. Mastora|Supriyanto|Norhayati|Anang Syahrani""".replace("\n", "|")

PRIMARY = [
    "SDN 1 Komet", "SDN 2 Loktabat Utara", "SDN 3 Guntung Payung", "SDN 1 Landasan Ulin Timur",
    "SDN 4 Sungai Besar", "SDN 2 Mentaos", "SDN 1 Cempaka", "SDN 3 Syamsudin Noor",
    "SD Negeri 1 Guntung Manggis",
]
JUNIOR = [f"SMPN {number} Banjarbaru" for number in range(1, 15)] + [
    "MTsN 1 Banjarbaru", "MTsN 2 Banjarbaru", "SMP Negeri 5 Banjarbaru", "smpn 1 banjarbaru",
]
SENIOR = [f"SMAN {number} Banjarbaru" for number in range(1, 5)] + ["SMA Negeri 2 Banjarbaru"]
CHANNELS = [
    "Instagram perpustakaan", "Guru", "Teman", "Grup WhatsApp sekolah", "Orang tua",
    "Instagram perpustakaan, Teman", "Guru, Grup WhatsApp sekolah", "Datang ke perpustakaan",
    'Poster "Juara Membaca"', "",
]

BOOKS = [
    ("Laskar Pelangi", "Andrea Hirata", 529), ("Sang Pemimpi", "Andrea Hirata", 292),
    ("Edensor", "Andrea Hirata", 290), ("Bumi", "Tere Liye", 440), ("Bulan", "Tere Liye", 400),
    ("Matahari", "Tere Liye", 400), ("Hujan", "Tere Liye", 320), ("Pulang", "Tere Liye", 400),
    ("Hafalan Shalat Delisa", "Tere Liye", 270), ("Negeri 5 Menara", "Ahmad Fuadi", 423),
    ("Ranah 3 Warna", "Ahmad Fuadi", 473), ("Perahu Kertas", "Dee Lestari", 444),
    ("Bumi Manusia", "Pramoedya Ananta Toer", 535), ("Ronggeng Dukuh Paruk", "Ahmad Tohari", 408),
    ("Sitti Nurbaya", "Marah Rusli", 334), ("Salah Asuhan", "Abdoel Moeis", 273),
    ("Tenggelamnya Kapal Van der Wijck", "Hamka", 254), ("Di Bawah Lindungan Ka'bah", "Hamka", 80),
    ("Robohnya Surau Kami", "A.A. Navis", 142), ("Harimau! Harimau!", "Mochtar Lubis", 214),
    ("Lupus: Tangkaplah Daku, Kau Kujitak", "Hilman Hariwijaya", 136),
    ("Si Doel Anak Jakarta", "Aman Datuk Madjoindo", 136),
    ("Mata di Tanah Melus", "Okky Madasari", 188),
    ("Na Willa", "Reda Gaudiamo", 116), ("Aku Meps, dan Beps", "Soca Sobhita, Reda Gaudiamo", 64),
    ("Di Kaki Bukit Cibalak", "Ahmad Tohari", 170), ("Ayah", "Andrea Hirata", 412),
    ("Dilan: Dia adalah Dilanku Tahun 1990", "Pidi Baiq", 332),
    ("Supernova: Akar", "Dee Lestari", 260),
    ("Cantik Itu Luka", "Eka Kurniawan", 505), ("Gadis Kretek", "Ratih Kumala", 284),
    ("Jingga dan Senja", "Esti Kinasih", 312), ("Rectoverso", "Dee Lestari", 148),
    ("Laut Bercerita", "Leila S. Chudori", 379), ("Pertemuan Dua Hati", "Nh. Dini", 88),
    ("Layar Terkembang", "Sutan Takdir Alisjahbana", 208),
    ("Sepotong Senja untuk Pacarku", "Seno Gumira Ajidarma", 208),
    ("Totto-chan: Gadis Cilik di Jendela", "Tetsuko Kuroyanagi", 272),
    ("Matilda", "Roald Dahl", 264),
    ("Charlie dan Pabrik Cokelat Ajaib", "Roald Dahl", 200),
    ("Harry Potter dan Batu Bertuah", "J.K. Rowling", 384),
    ("Lima Sekawan: Di Pulau Harta", "Enid Blyton", 208),
    ("Pangeran Cilik", "Antoine de Saint-Exupéry", 120),
]


def instant(day, second):
    return datetime.datetime.combine(day, datetime.time()) + datetime.timedelta(seconds=second)


def stamp(moment):
    """`2026/11/02 7:15:32 PM GMT+8`, as Google Forms writes the time of an answer."""
    half = "AM" if moment.hour < 12 else "PM"
    return f"{moment:%Y/%m/%d} {moment.hour % 12 or 12}:{moment:%M:%S} {half} GMT+8"


def typed_day(day):
    return f"{day:%d/%m/%Y}" if day else ""


def typed_phone(rng, digits):
    """A number of which `digits` follow the 0, in one of the ways people type it."""
    if not digits:
        return ""
    a, b, c = digits[:3], digits[3:7], digits[7:]
    return rng.choice([
        f"0{digits}", f"0{digits}", f"0{digits}", f"0{a}-{b}-{c}", f"0{a} {b} {c}", f"+62{digits}",
        f"+62 {a}-{b}-{c}", f"62{digits}", digits, f"0{a}.{b}.{c}", f"(0{a}) {b}{c}",
        f"62 {a} {b} {c}",
    ])


class Person:
    """Somebody who registers; telephone numbers are the digits after the 0."""

    def __init__(self, rng, name, parent=None, parent_phone=None):
        self.name = name
        self.parent = parent or rng.choice(PARENTS.split("|"))
        self.parent_phone = parent_phone or new_phone(rng)
        self.birth = None
        self.grade = None
        self.phone = ""
        self.consent = "Ya"
        self.is_adult = False
        self.registered = None
        self.email = ""


USED_PHONES = set()


def new_phone(rng):
    while True:
        digits = "810" + "".join(rng.choice("0123456789") for _ in range(8))
        if digits not in USED_PHONES:
            USED_PHONES.add(digits)
            return digits


def key(name):
    return " ".join(name.casefold().translate(str.maketrans("", "", ".'-’")).split())


def names(rng):
    """Every name once."""
    taken = set()
    boys, girls, last = BOYS.split("|"), GIRLS.split("|"), LAST.split("|")
    # First everybody's name as it stands, so that one-word names occur, then with another word.
    plain = boys + girls
    rng.shuffle(plain)
    for name in plain:
        taken.add(key(name))
        yield name
    while True:
        name = f"{rng.choice(boys + girls)} {rng.choice(last)}".strip()
        if key(name) not in taken and len(name.split()) <= 4:
            taken.add(key(name))
            yield name


def email_of(rng, name):
    word = "".join(c for c in name.casefold() if c.isascii() and c.isalpha() or c == " ")
    return ".".join(word.split()[:2]) + str(rng.randint(1, 99)) + "@example.com"


def school_year(birth):
    age = 2026 - birth.year - ((7, 1) < (birth.month, birth.day))
    return min(12, max(4, age - 6))


def school_of(rng, grade):
    roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][grade]
    section = rng.choice("ABCDEF")
    if grade <= 6:
        return rng.choice(PRIMARY), rng.choice(
            [f"{grade}", f"Kelas {grade}", f"{grade}{section}", roman])
    if grade <= 9:
        return rng.choice(JUNIOR), rng.choice(
            [f"{grade}{section}", f"{roman} {section}", f"{roman}-{section}", f"{grade}"])
    if grade == 10:
        return rng.choice(SENIOR), rng.choice([f"X {section}", f"10 {section}", "X"])
    return rng.choice(SENIOR), rng.choice(
        [f"{roman} IPA {rng.randint(1, 4)}", f"{roman} IPS {rng.randint(1, 3)}",
         f"{grade} {section}"])


def people(rng):
    """Those who register, in the order in which they do."""
    name = names(rng)
    found = []
    while len(found) < REGISTRATIONS - 6:
        sibling = found[-1] if found and not found[-1].is_adult and rng.random() < 0.07 else None
        if sibling:
            person = Person(rng, next(name), sibling.parent, sibling.parent_phone)
            person.phone = sibling.phone = sibling.phone or sibling.parent_phone
            person.email = sibling.email
        else:
            person = Person(rng, next(name))
            draw = rng.random()
            if draw < 0.25:
                person.phone = person.parent_phone
            elif draw < 0.96:
                person.phone = new_phone(rng)
            person.email = email_of(rng, person.name)
        person.is_adult = sibling is None and rng.random() < 0.03
        if person.is_adult:
            person.birth = datetime.date(1975, 1, 1) + datetime.timedelta(rng.randint(0, 10950))
            person.phone = person.phone or new_phone(rng)
            person.consent = ""
        else:
            # Ten to eighteen years old on the challenge's first day, mostly eleven to fifteen.
            age = rng.choice([10, 11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 15, 15, 16, 17, 18])
            earliest = datetime.date(2025 - age, 11, 2)
            person.birth = earliest + datetime.timedelta(rng.randint(0, 363))
            person.grade = school_year(person.birth)
            person.consent = rng.choices(["Ya", "", "Tidak"], [84, 13, 3])[0]
            if rng.random() < 0.04:
                person.birth = None
        found.append(person)
    moments = sorted(
        instant(FIRST_DAY + datetime.timedelta(min(19, int(rng.expovariate(0.3)))),
                rng.randint(7 * 3600, 21 * 3600)) for _ in found)
    for person, moment in zip(found, moments):
        person.registered = moment
    return found


def registration(rng, person):
    school, school_class = ("", "") if person.is_adult else school_of(rng, person.grade)
    return [
        stamp(person.registered), person.email, person.name, typed_day(person.birth),
        typed_phone(rng, person.phone), school, school_class,
        "" if person.is_adult else person.parent,
        "" if person.is_adult else typed_phone(rng, person.parent_phone), person.consent,
        rng.choice(CHANNELS),
    ]


def registrations(rng, found):
    rows = [(person.registered, registration(rng, person)) for person in found]
    # Six who send the form a second time, spelling themselves a little differently.
    for index in rng.sample(range(20, 260), 6):
        person = found[index]
        again = list(rows[index][1])
        moment = person.registered + datetime.timedelta(minutes=rng.randint(3, 2000))
        again[0] = stamp(moment)
        again[2] = person.name.replace("'", "").replace("M. ", "M ")
        again[4] = typed_phone(rng, person.phone)
        rows.append((moment, again))
    rows.sort(key=lambda row: row[0])
    return [row for _, row in rows]


def reading_plan(rng, zeal):
    """What somebody reads: days after the first, how late it is recorded, pages, which book."""
    plan = []
    book, left = 0, 0
    day = rng.randint(2, 3 if zeal > 0.8 else 8)
    while day <= 21:
        if rng.random() < 0.15 + zeal * 0.75:
            for _ in range(2 if rng.random() < zeal * 0.35 else 1):
                if left < 5:
                    book, left = book + 1, rng.choice([64, 96, 120, 148, 170, 200, 254, 290, 320])
                pages = min(left, 150, max(5, int(rng.gauss(22 + 40 * zeal, 10 + 10 * zeal))))
                if 0 < left - pages < 5:
                    pages -= 5
                if pages < 5:
                    continue
                left -= pages
                lag = rng.choice([0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 5])
                plan.append((day, min(lag, 22 - day), pages, book))
        day += 1
    return plan


def books_for(rng, plan):
    """Another title for each book of a plan, long enough for the pages read in it."""
    read = {}
    for _, _, pages, book in plan:
        read[book] = read.get(book, 0) + pages
    shelf = {}
    for book, pages in sorted(read.items(), key=lambda item: -item[1]):
        unread = [title for title in BOOKS if title not in shelf.values()]
        shelf[book] = rng.choice([title for title in unread if title[2] >= pages] or unread)
    return shelf


def reading_log(rng, found):
    # Everyone here has a telephone and registered early enough to hold a seat and read for a while.
    able = [person for person in found[:250] if person.phone]
    chosen = sorted(rng.sample(range(len(able)), READERS))
    readers = [able[index] for index in chosen]
    plans = [reading_plan(rng, rng.betavariate(2.2, 1.8)) for _ in readers]
    plans.sort(key=lambda plan: -sum(pages for _, _, pages, _ in plan))
    # Equals near the top: the third like the second, the seventh and eighth like the sixth.
    for equal, like in [(2, 1), (6, 5), (7, 5)]:
        plans[equal] = list(plans[like])
    # The keenest are among those who registered in the first two days, in no order.
    early = [person for person in readers if person.registered.date() <= datetime.date(2026, 11, 2)]
    top = rng.sample(early, 14)
    rest = [person for person in readers if person not in top]
    rows = []
    for person, plan in zip(top + rest, plans):
        name = person.name
        if rng.random() < 0.08:
            name = rng.choice([name.lower(), name.upper(), name.replace("'", "’"), f"{name} "])
        shelf = books_for(rng, plan)
        phone = typed_phone(rng, person.phone)
        for day, lag, pages, book in plan:
            read = FIRST_DAY + datetime.timedelta(day)
            moment = instant(read + datetime.timedelta(lag), rng.randint(6 * 3600, 22 * 3600))
            if moment <= person.registered:
                continue
            title, author, _ = shelf[book]
            rows.append((moment, [
                stamp(moment), name, phone, title, author, str(pages), typed_day(read),
            ]))
    rows.sort(key=lambda row: row[0])
    return [row for _, row in rows]


MISTAKES = [
    ["2026/11/21 8:02:11 AM GMT+8", "", "Muhammad Rasyid Ridha", "14/03/2013", "0810-4411-2201",
     "SMPN 2 Banjarbaru", "8B", "Rahmadi", "081044112202", "Ya", "Guru"],
    ["2026/11/21 8:05:40 AM GMT+8", "", "Siti Mahmudah", "02/07/2014", "6.28E+12",
     "SDN 1 Komet", "6A", "Norsinah", "081044112203", "Ya", "Guru"],
    ["2026/11/21 8:09:02 AM GMT+8", "", "Ahmad Riduan", "31/02/2012", "081044112204",
     "SMPN 9 Banjarbaru", "IX C", "Ahmad Kusasi", "081044112204", "Ya", "Teman"],
    ["2026/11/21 8:12:55 AM GMT+8", "", "", "19/09/2012", "0810 4411 2205", "SMPN 9 Banjarbaru",
     "IX C", "Saniah", "081044112205", "Ya", "Teman"],
    ["2026/11/21 8:15:37 AM GMT+8", "nor.janah example.com", "Nor Janah", "27/01/2011",
     "+62 810-4411-2206", "SMAN 1 Banjarbaru", "X A", "Hj. Asiah", "081044112207", "Ya", ""],
    ["2026/11/21 8:19:20 AM GMT+8", "", "Rif'at Syauqi", "05/06/12", "6,281044E+12",
     "MTsN 1 Banjarbaru", "VIII A", "Badaruddin", "081044112208", "Ya", "Guru, Teman"],
    ["2026/11/21 8:22:48 AM GMT+8", "", "Lathifah", "11/12/2013", "81044112209",
     "MTsN 2 Banjarbaru", "7D", "Mu'minah", "081044112210", "", "Orang tua"],
    ["2026/11/21 8:26:13 AM GMT+8", "", "Hasbi Ash-Shiddiq", "31/04/2013", "081044112211",
     "SMPN 4 Banjarbaru", "7A", "Husaini", "081044112212", "Ya", ""],
    ["2026/11/21 8:31:59 AM GMT+8", "", "Mila Karmila", "16/05/2012", "081044112213",
     "SMPN 4 Banjarbaru", "8A", "Ibu Mila", "081044112214 / 081044112215", "Ya", "Teman"],
    ["2026/11/21 8:34:06 AM GMT+8", "", "Yazid", "23/10/2012", "081044112216",
     "SMPN 4 Banjarbaru", "8A", "Syahrani", "081044112217", "nanti menyusul", "Teman"],
    ["2026/11/21 8:40:30 AM GMT+8", "", "Gusti Muhammad Fikri", "30/08/2010", "62810-4411-2218",
     "SMAN 3 Banjarbaru", "XI IPA 1", "Gusti Rahmat", "081044112219", "Ya",
     "Instagram perpustakaan"],
    ["2026/11/21 8:44:17 AM GMT+8", "", "Noor Azizah", "04/04/2014", "tidak punya",
     "SDN 2 Mentaos", "6", "Nurjanah", "081044112220", "Ya", "Datang ke perpustakaan"],
]


WEBINAR_HEADER = REGISTRATION_HEADER[:10] + ["Dari kota mana?"]
WEBINAR = [
    ["2026/11/10 7:12:04 AM GMT+8", "noor.hidayati@example.com", "Noor Hidayati", "02/05/1988",
     "0810-7001-0001", "", "", "", "", "", "Banjarbaru"],
    ["2026/11/10 7:40:51 AM GMT+8", "", "Ahmad Maulidi", "19/08/1979", "081070010002", "", "", "", "",
     "", "Martapura"],
    ["2026/11/10 8:05:33 AM GMT+8", "", "Siti Khadijah", "11/02/2012", "081070010003",
     "SMPN 1 Banjarbaru", "9A", "Mariani", "081070010004", "Ya", "Banjarbaru"],
    ["2026/11/10 8:31:10 AM GMT+8", "gt.rahman@example.com", "Gusti Abdurrahman", "07/07/1995",
     "+62 810 7001 0005", "", "", "", "", "", "Banjarmasin"],
    ["2026/11/10 9:02:45 AM GMT+8", "", "Raihana", "23/09/2013", "081070010006",
     "SMPN 9 Banjarbaru", "7C", "Hj. Masniah", "081070010007", "", "Banjarbaru"],
    ["2026/11/10 9:20:18 AM GMT+8", "", "M. Arsyad Noor", "30/01/2000", "62810 7001 0008", "", "", "",
     "", "", "Pelaihari"],
    ["2026/11/10 10:44:59 AM GMT+8", "dewi.sartika@example.com", "Dewi Sartika", "14/12/1991",
     "081070010009", "", "", "", "", "", "Banjarbaru"],
]
WEBINAR_ROOM = """Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
810 1234 5678,Menulis Cerita Banjar,12/05/2026 08:45:00 AM,12/05/2026 11:05:00 AM,\
pustaka@example.com,140,7

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Pustaka Banjarbaru,pustaka@example.com,12/05/2026 08:45:00 AM,12/05/2026 11:05:00 AM,140,No,No
Noor Hidayati,noor.hidayati@example.com,12/05/2026 08:58:12 AM,12/05/2026 09:40:02 AM,42,Yes,No
Noor Hidayati,noor.hidayati@example.com,12/05/2026 09:35:40 AM,12/05/2026 11:01:15 AM,86,Yes,No
HP Ayah (Siti Khadijah),,12/05/2026 09:01:30 AM,12/05/2026 11:00:45 AM,120,Yes,No
gusti abdurrahman,,12/05/2026 09:03:11 AM,12/05/2026 09:21:00 AM,18,Yes,No
Arsyad Nor,,12/05/2026 09:10:00 AM,12/05/2026 11:02:00 AM,112,Yes,No
DEWI SARTIKA,dewi.sartika@example.com,12/05/2026 08:59:00 AM,12/05/2026 11:00:00 AM,121,Yes,No
""".replace("\\\n", "")


# Zoom's report of a meeting: two lines on the meeting, an empty one, then who was in it.
MEETING = [
    ["Meeting ID", "Topic", "Start Time", "End Time", "User Email", "Duration (Minutes)",
     "Participants"],
    ["812 3456 7890", "Diskusi daring: Laut Bercerita", "12/05/2026 08:40:12 AM",
     "12/05/2026 11:06:40 AM", "perpustakaan@example.com", "147", "240"],
    [],
]
ATTENDANCE_HEADER = ["Name (Original Name)", "User Email", "Join Time", "Leave Time",
                     "Duration (Minutes)", "Guest", "In Waiting Room"]


def attendance(rng, found):
    """Who was in the meeting of 5 December: some twice, some by a nickname or a telephone's name."""
    start = datetime.datetime(2026, 12, 5, 9)
    rows = []

    def add(name, email, joined, seconds, waiting="No"):
        left = joined + datetime.timedelta(seconds=seconds)
        rows.append((joined, [
            name, email, joined.strftime("%m/%d/%Y %I:%M:%S %p"),
            left.strftime("%m/%d/%Y %I:%M:%S %p"), str(-(-seconds // 60)), "Yes", waiting]))

    add("Perpustakaan Kota Banjarbaru", "perpustakaan@example.com",
        start - datetime.timedelta(minutes=19), 8700)
    for person in found:
        draw = rng.random()
        if draw < 0.28:
            continue
        name = person.name
        if draw < 0.40:
            name = f"{name.split()[0]} ({name})"
        elif draw < 0.44:
            name = rng.choice(["iPhone", "Galaxy A14", "Redmi Note 12", name.split()[0]])
        email = person.email if rng.random() < 0.4 else ""
        joined = start + datetime.timedelta(seconds=rng.randint(-900, 1500))
        if rng.random() < 0.1:
            add(name, email, joined, 90, "Yes")
            joined += datetime.timedelta(seconds=90)
        stay = rng.randint(4800, 7200) if rng.random() < 0.85 else rng.randint(120, 1700)
        if rng.random() < 0.15:
            # The connection breaks, or a second telephone joins while the first is still there.
            add(name, email, joined, stay // 2)
            joined += datetime.timedelta(seconds=stay // 2 + rng.randint(-600, 600))
            stay //= 2
        add(name, email, joined, stay)
    rows.sort(key=lambda row: row[0])
    return [row for _, row in rows]


def write(name, header, rows, before=()):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows(before)
    writer.writerow(header)
    writer.writerows(rows)
    (HERE / name).write_bytes(text.getvalue().encode("utf-8"))


def main():
    found = people(random.Random(20261101))
    write("registrations.csv", REGISTRATION_HEADER, registrations(random.Random(320), found))
    write("registrations-with-mistakes.csv", REGISTRATION_HEADER, MISTAKES)
    write("webinar-registrations.csv", WEBINAR_HEADER, WEBINAR)
    (HERE / "webinar-zoom.csv").write_bytes(WEBINAR_ROOM.encode("utf-8"))
    write("reading-log.csv", LOG_HEADER, reading_log(random.Random(2026), found))
    write("attendance-zoom.csv", ATTENDANCE_HEADER, attendance(random.Random(512), found), MEETING)


if __name__ == "__main__":
    main()
