# kalipare-03, rekomendasi SKCK, Monday 10 February 2025; every person is fictional.

2025-02-10 08:00-08:04 petugas-loket open skck-rendra kalipare-03
    person.nik = 3507110302020007
    person.name = RENDRA CONTOH
    person.birth-place = Malang
    person.birth-date = 2002-02-03
    person.sex = male
    person.religion = Kristen
    person.marital = Belum kawin
    person.occupation = Belum bekerja
    person.nationality = WNI
    person.street = Dusun Tumpakmiri
    person.rt = 001
    person.rw = 004
    person.village = 35.07.11.2005
    village-letter.number = 331/006/2025
    village-letter.date = 2025-02-07
    village-letter.village = 35.07.11.2005
    village-letter.signer = KEPALA DESA TUMPAKREJO CONTOH
    purpose = Melamar pekerjaan
    bringer.how = self
2025-02-10 08:05-08:08 petugas-loket check skck-rendra
    complete = yes
2025-02-10 08:09 petugas-loket number skck-rendra
2025-02-10 08:09-08:10 petugas-loket return skck-rendra periksa : FOTOKOPI KTP TIDAK TERBACA
2025-02-10 08:11-08:12 petugas-loket return skck-rendra serah : FOTOKOPI KTP TIDAK TERBACA
    complete = no
    missing = Fotokopi KTP yang jelas
2025-02-10 09:02-09:04 petugas-loket answer skck-rendra
    bringer.how = self
2025-02-10 09:04-09:06 petugas-loket check skck-rendra
    complete = yes
2025-02-10 09:06 petugas-loket number skck-rendra
2025-02-10 09:06-09:07 petugas-loket check skck-rendra
2025-02-10 09:07-09:09 petugas-loket write skck-rendra kasi
2025-02-10 09:10-09:11 kasi-pelayanan sign skck-rendra
2025-02-10 09:12-09:14 petugas-loket give skck-rendra
    receiver.name = RENDRA CONTOH
    receiver.relation = self
    receiver.identity = KTP 0007
