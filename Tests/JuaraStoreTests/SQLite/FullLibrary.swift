import GRDB
import Juara
import JuaraTestSupport

@testable import JuaraStore

extension Store {
  /// A library with something in every table, as another program might have written it.
  static func full() throws -> Store {
    let store = try sample()
    try store.execute(
      """
      UPDATE library SET contact = '0511-000000', retentionDays = 730, city = 'Banjarbaru',
        signatoryName = 'Hj. Rusmini', signatoryPosition = 'Kepala', signatoryNumber = '19700101';
      INSERT INTO libraryLogo VALUES (1, 'png', 64, 32, 'iVBORw0KGgo=');

      INSERT INTO event (code, title, kind, state, startsAt, endsAt, capacity, minimumAge, maximumAge,
        ageOn, registrationOpensAt, registrationClosesAt, consentDeadlineDays, promotionEndsAt, formURL,
        createdAt)
      VALUES ('bedah', 'Bedah Buku', 'discussion', 'published', 1796000000, 1796007200, 9, 7, 99,
        '2026-12-01', 1790000000, 1795000000, 7, 1795900000, 'https://formulir.example.org/?k=KODE',
        1790000000);
      INSERT INTO event (code, title, kind, state, startsAt, endsAt, consentDeadlineDays,
        registrationPer, waitingList, createdAt)
      VALUES
        ('kelas', 'Kelas Menulis', 'workshop', 'draft', 1796000000, 1796007200, 7, 'session', 'skip', 0),
        ('baca', 'Tantangan Membaca', 'competition', 'published', 1780000000, 1790000000, 7, 'event',
          'block', 0),
        ('proyek', 'Proyek Arsip', 'project', 'cancelled', 1780000000, 1790000000, 7, 'event', 'block', 0);
      INSERT INTO session (eventId, number, title, startsAt, endsAt, place, link, capacity)
      VALUES (1, 1, 'Pembukaan', 1796000000, 1796007200, 'Aula', 'https://rapat.example.org/a', 9),
        (2, 1, NULL, 1796000000, 1796003600, NULL, NULL, NULL),
        (2, 2, NULL, 1796003600, 1796007200, 'Ruang 2', NULL, 5),
        (4, 1, NULL, 1780000000, 1790000000, NULL, NULL, NULL);
      INSERT INTO question (eventId, position, key, text, type, isRequired, options)
      VALUES (1, 1, 'kaus', 'Ukuran kaus?', 'choices', 1, '["S","M"]'),
        (1, 2, 'alasan', 'Mengapa?', 'text', 0, '[]');
      INSERT INTO host (eventId, role, name, nameKey, affiliation)
      VALUES (1, 'speaker', 'Rahmat Contoh', 'rahmat contoh', 'Universitas Contoh');

      INSERT INTO import (kind, eventId, fileName, importedAt, importedBy, created, undoneAt, undoneBy)
      VALUES ('registrations', 1, 'form.csv', 1791000000, 'Rina', 1, NULL, NULL),
        ('participants', NULL, 'orang.csv', 1791000000, 'Rina', 1, NULL, NULL),
        ('log', 3, 'log.csv', 1791000000, 'Rina', 1, NULL, NULL),
        ('attendance', 1, 'zoom.csv', 1796010000, 'Rina', 1, NULL, NULL),
        ('marks', 3, 'nilai.csv', 1791000000, 'Rina', 1, 1791000001, 'Rina'),
        ('quotations', NULL, 'kutipan.csv', 1791000000, 'Rina', 1, NULL, NULL),
        ('figures', NULL, 'ig.csv', 1791000000, 'Rina', 1, NULL, NULL);
      INSERT INTO participant (fullName, nameKey, publicName, birthDate, school, schoolClass, phone,
        phoneTyped, email, memberNumber, guardianName, guardianPhone, guardianPhoneTyped, createdAt, importId)
      VALUES ('Ani Contoh', 'ani contoh', 'Ani', '2012-02-29', 'SDN 1', '5A', '+6281200000001',
          '0812-0000-0001', 'Ani@example.org', 'M1', 'Wali Contoh', '+6281200000002', '081200000002', 0, 1),
        ('Budi Contoh', 'budi contoh', NULL, '1990-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
          NULL, 0, NULL),
        ('Citra Contoh', 'citra contoh', NULL, NULL, 'SDN 1', '12 IPA', NULL, NULL, NULL, NULL, NULL, NULL,
          NULL, 0, 2);
      INSERT INTO participant (fullName, nameKey, createdAt, erasedAt) VALUES ('#4', 'ERASED 4', 0, 5);
      INSERT INTO erasedIdentity VALUES
        ('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 4);
      INSERT INTO importedPerson VALUES (77, 3, 2);
      INSERT INTO mergedParticipant VALUES (9, 1, 1791000000, 1);
      INSERT INTO distinctPair VALUES (1, 2);
      INSERT INTO headerMapping (kind, headerKey, headers, savedAt, savedBy)
      VALUES ('registrations', 'nama', '["Nama"]', 1791000000, 'Rina');
      INSERT INTO mappedColumn VALUES (1, 'full_name', 'Nama');
      INSERT INTO auditEntry (at, staff, action, subject, subjectId, importId, changes)
      VALUES (1791000000, 'Rina', 'edited', 'event', 1, 1, '{"title":["Lama","Bedah Buku"]}');
      INSERT INTO "group" (kind, name, nameKey, enrolment, undoneAt)
      VALUES ('school', 'SDN 1', 'sdn 1', 30, NULL), ('family', 'Keluarga Contoh', 'keluarga contoh', NULL,
        NULL), ('club', 'Lama', 'lama', NULL, 1791000000);
      INSERT INTO membership VALUES (1, 1, 1), (2, 1, 0), (2, 2, 0);
      INSERT INTO departure VALUES (1, 3);
      INSERT INTO consent (participantId, purpose, eventId, givenBy, method, givenOn, evidence,
        textVersion, withdrawnOn, recordedAt, recordedBy, importId)
      VALUES (1, 'take-part', 1, 'Wali Contoh', 'paper', '2026-11-01', 'Map 3', '2026-1', NULL, 1791000000,
          'Rina', 1), (1, 'publish-name', NULL, NULL, 'form', '2026-11-01', NULL, NULL, '2026-11-02', 1791000000,
          'Rina', NULL);

      INSERT INTO survey (code, title, preset, eventId, fromDay, toDay, followsId, askedFrom, form,
        population, takenBack)
      VALUES ('skm', 'SKM', 'skm', 1, NULL, NULL, NULL, '2026-12-05', 'https://formulir.example.org/?k=KODE',
          120, 1),
        ('masa', 'Masa', NULL, NULL, '2026-11-01', '2026-11-30', 1, '2027-01-11', NULL, NULL, 0);
      INSERT INTO surveyQuestion (surveyId, position, key, kind, isPersonal, isElement)
      VALUES (1, 1, 'sarana', 'scale', 0, 1), (1, 2, 'umur', 'one', 1, 0), (1, 3, 'minat', 'several', 0, 0),
        (1, 4, 'kali', 'number', 0, 0), (1, 5, 'saran', 'text', 0, 0);
      INSERT INTO surveyQuestionText VALUES (1, 'id', 'Sarana?', '["Buruk","Cukup","Baik","Sangat baik"]'),
        (2, 'id', 'Umur?', '["18–24","25–34"]'), (3, 'en', 'Interests?', '["Books","Films"]'),
        (4, 'id', 'Berapa kali?', '[]'), (5, 'id', 'Saran?', '[]');
      INSERT INTO surveyInvitation (surveyId, participantId, codeHash, hasAnswered)
      VALUES (1, 2, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 1);
      INSERT INTO import (kind, eventId, fileName, importedAt, importedBy, created, undoneAt, undoneBy)
      VALUES ('surveys', NULL, 'survei.csv', 1796100000, 'Rina', 1, NULL, NULL);
      INSERT INTO answerSheet VALUES ('00000000000000aa', 1, '2026-12-05', 1, 8),
        ('00000000000000ab', 1, '2026-12-05', 0, NULL);
      INSERT INTO surveyAnswer VALUES ('00000000000000aa', 1, 3), ('00000000000000aa', 2, 1),
        ('00000000000000aa', 3, 1), ('00000000000000aa', 3, 2), ('00000000000000aa', 4, 7);
      INSERT INTO surveyText VALUES ('bcdfgh', '00000000000000aa', 5, 'Bagus', 'released');
      INSERT INTO surveyPlan VALUES (1, 'Ganti kursi', 'Kepala layanan', '2027-01-31');

      INSERT INTO faqEntry (code, importId) VALUES ('jam-buka', NULL), ('denda', NULL);
      INSERT INTO faqText VALUES (1, 'id', 'Kapan buka?', 'Buka: {jam-buka}'),
        (1, 'en', 'When is it open?', '{hours}'), (2, 'id', 'Berapa denda?', 'Rp500 sehari.');
      INSERT INTO faqPhrasing (entryId, text, importId) VALUES (1, 'buka jam berapa', NULL);
      INSERT INTO spelling VALUES ('brp', 'berapa');
      INSERT INTO inquiry (text, kind, channel, askedAt, state, entryId, settledAt, settledBy)
      VALUES ('tutup jam berapa', 'question', 'instagram', 1795000000, 'answered', 1, 1795000100, 'Rina'),
        ('siapa presiden', 'question', 'assistant', 1795000000, 'ignored', NULL, 1795000100, 'Rina'),
        ('ada musala?', 'question', 'desk', 1795000000, 'open', NULL, NULL, NULL);
      INSERT INTO openingHours (weekday, day, opens, closes)
      VALUES (1, NULL, 480, 1020), (NULL, '2026-12-25', NULL, NULL);
      INSERT INTO visitCount VALUES ('2026-11-02', 240, 1795000000, 'Rina'), ('2026-11-03', 0, 1795000000, 'Rina');

      INSERT INTO registration (eventId, participantId, number, status, party, priority, registeredAt,
        consentDeadline, cancelledAt, cancelReason, overrideReason, unmapped, importId, sourceLine)
      VALUES (1, 1, 1, 'confirmed', 1, 0, 1791000000, NULL, NULL, NULL, 'izin', '{"Hobi":"baca"}', 1, 2),
        (1, 3, 2, 'awaiting_consent', 2, 0, 1791000000, 1795000000, NULL, NULL, NULL, NULL, NULL, NULL),
        (1, 2, 3, 'waitlisted', 3, 1, 1791000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
        (2, 1, 1, 'confirmed', 1, 0, 1791000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
        (2, 2, 2, 'cancelled', 1, 0, 1791000000, NULL, 1791000001, 'batal', NULL, NULL, NULL, NULL),
        (3, 1, 1, 'confirmed', 1, 0, 1780000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
        (3, 2, 2, 'confirmed', 1, 0, 1780000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
        (1, 4, 4, 'declined', 1, 0, 1791000000, NULL, NULL, 'penuh', NULL, NULL, NULL, NULL);
      INSERT INTO referral (code, kind, eventId, name, nameKey, contact, agreedFrom, agreedUntil, createdAt)
      VALUES ('bcdfgh', 'poster', 1, 'Poster aula', 'poster aula', NULL, NULL, NULL, 1791000000),
        ('jkmnpr', 'partner', NULL, 'Radio Contoh', 'radio contoh', '0511-000001', '2026-11-01',
          '2026-12-31', 1791000000);
      INSERT INTO referral (code, kind, eventId, name, nameKey, createdAt)
      VALUES ('stvwxz', 'sharing', 1, 'Bedah Buku', 'bedah buku', 1791000000);
      UPDATE registration SET firstReferral = 'bcdfgh', lastReferral = 'jkmnpr' WHERE id = 1;
      INSERT INTO pageVisit VALUES (1, '2026-11-02', 1, 3), (1, '2026-11-02', NULL, 7),
        (1, '2026-11-03', 3, 1);
      INSERT INTO registrationSession VALUES (4, 1), (4, 2);
      INSERT INTO familyRegistration (eventId, submissionHash, linkHash, lookupHash, createdAt)
      VALUES (1, replace(hex(zeroblob(32)), '0', 'a'), replace(hex(zeroblob(32)), '0', 'b'),
        replace(hex(zeroblob(32)), '0', 'c'), 1791000000);
      INSERT INTO familyRegistrationEntrant VALUES (1, 1, 1, 'everything'), (1, 2, 0, 'registration');
      INSERT INTO answer VALUES (1, 1, '["S"]'), (1, 2, 'suka');
      INSERT INTO importedRow VALUES (1, 78, 1, 1);
      UPDATE checkInCode SET code = 'K7Q2M' || char(64 + registrationId);
      INSERT INTO attendanceMark (registrationId, sessionId, arrivedAt, method, recordedAt, recordedBy,
        undoneAt, undoneBy, undoneReason)
      VALUES (1, 1, 1796000100, 'desk', 1796000100, 'Rina', NULL, NULL, NULL),
        (4, 2, 1796000100, 'code', 1796000100, 'Rina', 1796000200, 'Rina', 'salah');
      INSERT INTO attendanceStay (registrationId, sessionId, joinedAt, leftAt, minutes, importId, sourceLine)
      VALUES (1, 1, 1796000000, 1796003600, NULL, 4, 2), (1, 1, NULL, NULL, 40, 4, 3);
      INSERT INTO attendanceThreshold VALUES (1, 60);
      INSERT INTO messageTemplate VALUES ('reminder', 'id', 'Halo {nama}');
      INSERT INTO sentMessage (registrationId, template, sessionId, sentAt, sentBy)
      VALUES (1, 'reminder', NULL, 1795000000, 'Rina'), (1, 'confirmation', 1, 1795000000, 'Rina');
      INSERT INTO certificate (number, kind, eventId, participantId, award, issuedAt, issuedBy, revokedAt,
        revokedBy, revokeReason)
      VALUES ('2026-0000-0004', 'participation', 1, 1, '', 1797000000, 'Rina', NULL, NULL, NULL),
        ('2026-0000-0012', 'award', 3, 2, 'Juara 1', 1797000000, 'Rina', 1797000001, 'Rina', 'salah');
      INSERT INTO certificate (number, kind, eventId, name, nameKey, award, issuedAt, issuedBy)
      VALUES ('2026-0000-002Z', 'appreciation', 1, 'Juri Contoh', 'juri contoh', 'juror', 1797000000, 'Rina');
      INSERT INTO project VALUES (4, 2, 'Mentor Contoh', 'Buku arsip');
      INSERT INTO milestone VALUES (4, 1, 'Pindai', '2026-07-01', 'done');
      INSERT INTO workEntry (eventId, participantId, minutes, workedOn, what, recordedAt, recordedBy,
        voidedAt, voidedBy, voidReason)
      VALUES (4, 1, 90, '2026-07-01', 'memindai', 1783000000, 'Rina', NULL, NULL, NULL),
        (4, 2, 30, '2026-07-02', 'menata', 1783000000, 'Rina', 1783000001, 'Rina', 'ganda');

      INSERT INTO challenge (eventId, fromDay, toDay, backdatingDays, recordingClosesAt, rankedBy,
        streakDays, streakPoints, groupMeasure, minimumParticipants)
      VALUES (3, '2026-06-01', '2026-08-31', 7, 1789000000, 'points,titles:asc', 7, 5, 'mean', 1);
      INSERT INTO scoringRule (challengeId, activity, points, per, entryLimit, dailyLimit, totalLimit,
        warnAbove, distinctTitles, reviewWords)
      VALUES (3, 'books', 3, 2, 9, 9, 99, 5, 1, 1), (3, 'pages', 1, 20, NULL, NULL, NULL, NULL, 0, NULL);
      INSERT INTO titleList (challengeId, ruleId, name, nameKey, atLeast)
      VALUES (3, 1, 'Sastra', 'sastra', 1);
      INSERT INTO listedTitle VALUES (1, 0, 'Laskar', 'Penulis', '9789793062792');
      INSERT INTO languageQuota VALUES (1, 'id', 1);
      INSERT INTO division (challengeId, name, nameKey, minimumAge, maximumAge, ageOn, minimumGrade,
        maximumGrade, groupId)
      VALUES (3, 'Muda', 'muda', 0, 17, '2026-06-01', NULL, NULL, NULL),
        (3, 'Kelas', 'kelas', NULL, NULL, NULL, 1, 6, NULL),
        (3, 'Keluarga', 'keluarga', NULL, NULL, NULL, NULL, NULL, 2);
      INSERT INTO achievement (challengeId, kind, name, nameKey)
      VALUES (3, 'tier', 'Emas', 'emas'), (3, 'badge', 'Rajin', 'rajin');
      INSERT INTO achievementGoal (achievementId, position, measure, ruleId, listId, count)
      VALUES (1, 0, 'points', NULL, NULL, 1), (2, 0, 'activity', 1, NULL, 1), (2, 1, 'list', NULL, 1, 1);
      INSERT INTO secretCode (challengeId, ruleId, word, wordKey, quantity, fromDay, toDay, useLimit)
      VALUES (3, 2, 'Rahasia', 'rahasia', 5, '2026-06-01', '2026-08-31', 10);
      INSERT INTO entrant (challengeId, participantId, groupId, state, stateReason)
      VALUES (3, 1, NULL, 'competing', NULL), (3, 2, NULL, 'out-of-competition', 'panitia'),
        (3, NULL, 1, 'competing', NULL);
      INSERT INTO mergedEntrant VALUES (9, 1);
      INSERT INTO logEntry (entrantId, ruleId, quantity, readOn, recordedAt, title, author, isbn,
        titleKey, language, flagged, online, overrideReason, recordedBy, importId, sourceLine, fingerprint,
        voidedAt, voidedBy, voidReason)
      VALUES (1, 1, 1, '2026-06-10', 1781100000, 'Laskar', 'Penulis', '9789793062792', '9789793062792',
          'id', 1, 1, 'izin', 'Rina', 3, 2, 79, NULL, NULL, NULL),
        (1, 2, 5, '2026-06-11', 1781200000, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, 'Rina', NULL, NULL,
          NULL, NULL, NULL, NULL),
        (2, 1, 2, '2026-06-12', 1781300000, 'Bumi', NULL, NULL, 'bumi', NULL, 0, 0, NULL, 'Rina', NULL,
          NULL, NULL, 1781400000, 'Rina', 'keliru'),
        (3, 1, 4, '2026-06-13', 1781400000, 'Hujan', NULL, NULL, 'hujan', 'id', 0, 0, NULL, 'Rina', NULL,
          NULL, NULL, NULL, NULL, NULL);
      INSERT INTO codeUse VALUES (2, 1);
      INSERT INTO review (entryId, challengeId, body, words, rating, state, reason, decidedAt, decidedBy,
        featuredWeek)
      VALUES (1, 3, 'Bagus sekali', 2, 5, 'published', NULL, 1781200000, 'Rina', '2026-06-08'),
        (4, 3, NULL, 0, 4, 'waiting', NULL, NULL, NULL, NULL);
      INSERT INTO evidence VALUES (1, 'Poster', 'https://example.org/p', 'Map 4', 'example.org/p');
      INSERT INTO entryDecision (entryId, kind, note, decidedAt, decidedBy)
      VALUES (1, 'appealed', 'lihat lagi', 1781500000, 'Rina');
      INSERT INTO pastVoid (entryId, voidedAt, restoredAt) VALUES (1, 1781300000, 1781400000);

      INSERT INTO jury VALUES (3, 1, 'mean');
      INSERT INTO criterion (challengeId, key, title, weight, lowest, highest)
      VALUES (3, 'isi', 'Isi', 60, 0, 100), (3, 'gaya', 'Gaya', 40, 0, 10);
      INSERT INTO juror (challengeId, name, nameKey)
      VALUES (3, 'Juri Satu', 'juri satu'), (3, 'Juri Dua', 'juri dua');
      INSERT INTO jurorConflict (jurorId, participantId, groupId, school, schoolKey)
      VALUES (1, 2, NULL, NULL, NULL), (2, NULL, 1, NULL, NULL), (2, NULL, NULL, 'SDN 9', 'sdn 9');
      INSERT INTO startPosition VALUES (6, 3, 1), (7, 3, 2);
      INSERT INTO judgedWork VALUES (6, 'Cerpen', 'https://example.org/c'), (7, 'Puisi', NULL);
      INSERT INTO mark (jurorId, registrationId, criterionId, hundredths)
      VALUES (1, 6, 1, 8050), (1, 6, 2, 900), (2, 7, 1, 7000), (2, 7, 2, 800);
      INSERT INTO juryRemark VALUES (1, 6, 'Rapi');
      INSERT INTO combinedPart VALUES (3, 'log', 50), (3, 'jury', 50);
      INSERT INTO draw (code, eventId, language, winners, alternates, onePerHousehold, entropyFrom, entrants,
        hash, frozenAt, frozenBy)
      VALUES ('undi', 3, 'id', 1, 0, 1, 'Angka publik', 1, '\(String(repeating: "0", count: 64))', 1791000000,
        'Rina'), ('undi-2', 3, 'en', 1, 1, 0, 'Angka publik', 2, '\(String(repeating: "1", count: 64))',
        1791000000, 'Rina');
      INSERT INTO drawExclusion VALUES (2, 1);
      INSERT INTO drawEntrant (drawId, place, registrationId, household)
      VALUES (1, 1, 6, 1), (2, 1, 6, NULL), (2, 2, 7, 2);
      UPDATE drawEntrant SET picked = 1 WHERE drawId = 1;
      UPDATE draw SET entropy = '1 2 3', entropyKey = '1.2.3.', drawnAt = 1791000001, drawnBy = 'Rina'
      WHERE id = 1;
      INSERT INTO awardBand (challengeId, divisionId, side, name, nameKey, kind, places, source, juryMethod)
      VALUES (3, 1, 'participant', 'Juara 1', 'juara 1', 'place', 1, 'log', NULL),
        (3, NULL, 'participant', 'Juri', 'juri', 'top', 1, 'jury', 'mean'),
        (3, NULL, 'group', 'Sekolah', 'sekolah', 'choice', NULL, 'log', NULL);
      INSERT INTO quotation (text, textKey, author, title, page, language, addedAt, addedBy, importId)
      VALUES ('Baca.', 'baca', 'Penulis', 'Buku', '12', 'id', 1791000000, 'Rina', 6);
      INSERT INTO tip (topic, title, titleKey, text, language, starter, addedAt, addedBy, importId)
      VALUES ('search', 'Katalog', 'katalog', 'Cari di katalog.', 'id', 1, 1791000000, 'Rina', NULL);
      INSERT INTO readingList (name, nameKey, about, language, addedAt, addedBy, importId)
      VALUES ('Dua buku', 'dua buku', 'Pendek.', 'id', 1791000000, 'Rina', NULL);
      INSERT INTO readingListTitle (listId, position, title, author, isbn, workKey, note, importId)
      VALUES (1, 1, 'Laskar', 'Penulis', '9789793062792', '9789793062792', 'Lucu', NULL),
        (1, 2, 'Bumi', NULL, NULL, 'bumi', NULL, NULL);
      INSERT INTO staffReview (title, author, isbn, synopsis, body, rating, language, addedAt, addedBy)
      VALUES ('Laskar', 'Penulis', '9789793062792', 'Tentang sekolah.', 'Bagus.', 5, 'id', 1791000000,
        'Rina');
      INSERT INTO photo (eventId, format, width, height, image, altText, showsOthers, nobodyRecognisable,
        addedAt, addedBy, removedAt)
      VALUES (1, 'jpeg', 1080, 720, x'FFD8FFD9', 'Anak membaca', 0, 0, 1791000000, 'Rina', NULL),
        (NULL, 'png', 10, 10, NULL, NULL, 0, 1, 1791000000, 'Rina', 1791000001);
      INSERT INTO photoPerson VALUES (1, 1);
      INSERT INTO photoName VALUES (1, 2);
      INSERT INTO collectionUse (quotationId, tipId, readingListId, staffReviewId, usedOn, recordedAt,
        recordedBy)
      VALUES (1, NULL, NULL, NULL, '2026-11-01', 1791000000, 'Rina'),
        (NULL, 1, NULL, NULL, '2026-11-02', 1791000000, 'Rina'),
        (NULL, NULL, 1, NULL, '2026-11-03', 1791000000, 'Rina'),
        (NULL, NULL, NULL, 1, '2026-11-04', 1791000000, 'Rina');
      INSERT INTO post (occasion, language, title, eventId, fromDay, toDay, referralId, createdAt,
        createdBy, approvedAt, approvedBy, withdrawnAt, withdrawnBy, withdrawReason)
      VALUES ('announcement', 'id', 'Bedah', 1, NULL, NULL, 1, 1791000000, 'Rina', 1791000001, 'Budi',
          NULL, NULL, NULL),
        ('figures', 'id', 'Angka', NULL, '2026-10-01', '2026-10-31', NULL, 1791000000, 'Rina', NULL, NULL,
          1791000002, 'Rina', 'salah');
      INSERT INTO postPhoto VALUES (1, 1, 1);
      INSERT INTO postText VALUES (1, 'instagram', 'Ayo ikut.'), (2, 'whatsapp', 'Oktober.');
      INSERT INTO postSource VALUES (1, 1, 'event', 'event', 1, 'Bedah Buku'),
        (2, 1, 'events', 'library', 0, '3');
      INSERT INTO postPublication (postId, channel, url, publishedAt, recordedBy)
      VALUES (1, 'instagram', 'https://instagram.com/p/1', 1791000003, 'Rina'),
        (1, 'whatsapp', NULL, 1791000003, 'Rina');
      INSERT INTO postFigures (publicationId, takenOn, format, reach, views, likes, comments, shares, saves,
        importId, sourceLine)
      VALUES (1, '2026-11-01', 'carousel', 980, 12400, 85, 2, 4, 11, 7, 2);
      INSERT INTO postPerson (postId, participantId, consentId) VALUES (1, 1, 1), (2, 2, NULL);
      INSERT INTO postTemplate VALUES ('thanks', 'x', 'id', 'Terima kasih, {hadir} orang.');
      INSERT INTO postSlot (weekday, minute, channel, occasion, fromDay, removedOn)
      VALUES (1, 960, 'instagram', 'quotation', '2026-10-01', NULL),
        (2, 960, 'whatsapp', 'tip', '2026-10-01', '2026-11-01');
      INSERT INTO postDate VALUES (1, 'instagram', 1791000000);
      INSERT INTO postPackage VALUES (1, 'unggahan-desember', 1791000000, 'Rina');
      INSERT INTO awardDecision VALUES (3, 3, 'Panitia', 'terbaik', 1791000000, 'Rina');
      INSERT INTO photoName SELECT min(photo.id), 1 FROM photo;
      INSERT INTO personalLink VALUES
        (1, replace(hex(zeroblob(32)), '0', 'd'), 'guardian', 1791000000, 'Rina');
      INSERT INTO personalLinkParticipant VALUES (1, 1);
      INSERT INTO personalSession VALUES
        (replace(hex(zeroblob(32)), '0', 'a'), replace(hex(zeroblob(32)), '0', 'd'), 1791000000,
          1791000001);
      INSERT INTO erasureRequest VALUES (2, 'participant', 1791000000);
      INSERT INTO staff VALUES (1, 'Dewi', 'dewi', 'staff', 1791000000),
        (2, 'Bu Juri', 'bu juri', 'juror', 1791000000);
      INSERT INTO staffJuror SELECT min(id), 2 FROM juror;
      INSERT INTO signInCode VALUES (1, replace(hex(zeroblob(32)), '0', 'e'), 1791000000);
      INSERT INTO staffSession VALUES
        (1, 1, replace(hex(zeroblob(32)), '0', 'f'), 1791000000, 1791000001);
      """)
    try store.rebuildScores(of: "baca")
    try store.freeze("baca", at: at("2026-08-01T09:00"), by: .staff())
    return store
  }
}
