# Surat ahli waris and rekomendasi izin keramaian: the heirs' file goes back with its number because a copy is missing,
# the event's letter goes back from the signer. Every person is fictional.

2025-02-10 08:00-08:08 petugas-loket open waris banteng-03
    person.nik = 6201060910760321
    person.name = HERMAN CONTOH
    person.kk = 6201061501030321
    person.birth-place = Pangkalan Bun
    person.birth-date = 1976-10-09
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Petani/pekebun
    person.nationality = WNI
    person.street = Jalan Ahmad Yani Km. 68
    person.rt = 003
    person.rw = 001
    person.village = 62.01.06.2003
    village-letter.number = 593/02/PEM/2025
    village-letter.date = 2025-02-06
    village-letter.village = 62.01.06.2003
    village-letter.signer = KEPALA DESA KARANG MULYA CONTOH
    kind = waris
    deceased-name = PONIDI CONTOH
    deceased-nik = 6201061203480326
    deceased-died = 2024-12-18
    deceased-place = Rumah sakit di Pangkalan Bun
    deceased-address = Jalan Ahmad Yani Km. 68 RT 003/RW 001, Desa Karang Mulya
    death-certificate = 6201-KM-09012025-0007
    heirs.1.name = SUMINI CONTOH
    heirs.1.nik = 6201065506530320
    heirs.1.birth-date = 1953-06-15
    heirs.1.relation = Istri
    heirs.1.address = Desa Karang Mulya RT 003/RW 001
    heirs.2.name = HERMAN CONTOH
    heirs.2.nik = 6201060910760321
    heirs.2.birth-date = 1976-10-09
    heirs.2.relation = Anak kandung
    heirs.2.address = Desa Karang Mulya RT 003/RW 001
    heirs.3.name = YUNITA CONTOH
    heirs.3.nik = 6201065304800322
    heirs.3.birth-date = 1980-04-13
    heirs.3.relation = Anak kandung
    heirs.3.address = Desa Karang Mulya RT 003/RW 001
    heirs.4.name = FAJAR CONTOH
    heirs.4.nik = 6201062707890323
    heirs.4.birth-date = 1989-07-27
    heirs.4.relation = Anak kandung
    heirs.4.address = Desa Karang Mulya RT 003/RW 001
    witnesses.1.name = TARJO CONTOH
    witnesses.1.nik = 6201060506600324
    witnesses.1.occupation = Petani/pekebun
    witnesses.1.address = Desa Karang Mulya RT 002/RW 001
    witnesses.2.name = SULASTRI CONTOH
    witnesses.2.nik = 6201064808640325
    witnesses.2.occupation = Pedagang
    witnesses.2.address = Desa Karang Mulya RT 002/RW 001
    estate = Sebidang tanah pekarangan beserta rumah di Desa Karang Mulya
    statement-date = 2025-02-03
    village-register = 593/02/PEM/2025
2025-02-10 08:09-08:10 petugas-loket check waris
    tick formulir = kept
    tick fotokopi-ktp = missing
    tick fotokopi-kk = kept
    tick surat-kuasa = kept
    tick undangan = not-applicable
    tick pernyataan = kept
2025-02-10 08:11 petugas-loket write waris
2025-02-10 08:12 petugas-loket number waris
2025-02-10 08:13-08:15 petugas-loket write waris camat
2025-02-10 08:20-08:23 kasi-pelayanan-umum return waris terima : FOTOKOPI KTP DUA AHLI WARIS BELUM ADA
    tick fotokopi-ktp = missing

2025-02-10 09:00-09:05 petugas-loket open ramai banteng-03
    person.nik = 6201060204700327
    person.name = MARYONO CONTOH
    person.kk = 6201062005040327
    person.birth-place = Blora
    person.birth-date = 1970-04-02
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Wiraswasta
    person.nationality = WNI
    person.street = Jalan Cendana
    person.rt = 001
    person.rw = 001
    person.village = 62.01.06.2013
    village-letter.number = 300/005/TRANTIB/2025
    village-letter.date = 2025-02-07
    village-letter.village = 62.01.06.2013
    village-letter.signer = KEPALA DESA BERAMBAI MAKMUR CONTOH
    kind = keramaian
    event = Resepsi pernikahan
    purpose = private
    event-start = 2025-02-22
    event-end = 2025-02-23
    event-hours = 09.00 s.d. 23.00 WIB
    event-place = Halaman rumah Jalan Cendana RT 001/RW 001
    event-village = 62.01.06.2013
    guests = 600
    entertainment = Orkes dangdut
2025-02-10 09:06 petugas-loket check ramai
    tick formulir = kept
    tick fotokopi-ktp = kept
    tick fotokopi-kk = kept
    tick surat-kuasa = not-applicable
    tick undangan = kept
    tick pernyataan = kept
2025-02-10 09:07 petugas-loket write ramai
2025-02-10 09:08 petugas-loket number ramai
2025-02-10 09:09-09:10 petugas-loket write ramai sekcam
2025-02-10 09:12-09:14 kasi-pelayanan-umum review ramai
2025-02-10 09:20 sekcam return ramai paraf : WAKTU HIBURAN DIBATASI SAMPAI PUKUL 22.00 WIB
2025-02-10 09:26 petugas-loket correct ramai : WAKTU DISEPAKATI DENGAN PEMOHON
    event-hours = 09.00 s.d. 22.00 WIB
2025-02-10 09:27 petugas-loket write ramai sekcam
2025-02-10 09:29 kasi-pelayanan-umum review ramai
2025-02-10 09:32 sekcam sign ramai
2025-02-10 09:34 petugas-loket give ramai
    receiver.name = MARYONO CONTOH
    receiver.relation = self

2025-02-11 10:00-10:02 petugas-loket receive waris
2025-02-11 10:03 petugas-loket check waris
    tick fotokopi-ktp = kept
2025-02-11 10:04 petugas-loket write waris
2025-02-11 10:05 petugas-loket number waris
2025-02-11 10:06-10:08 petugas-loket write waris camat
2025-02-11 10:10-10:13 kasi-pelayanan-umum review waris
2025-02-11 10:20 camat sign waris
2025-02-11 10:24 petugas-loket give waris
    receiver.name = HERMAN CONTOH
    receiver.relation = self
