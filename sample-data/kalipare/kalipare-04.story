# kalipare-04, Kartu Kuning / AK-1, Tuesday 11 to Wednesday 12 February 2025; every person is fictional.

2025-02-11 08:30-08:35 petugas-loket open ak1-dinda kalipare-04
    person.nik = 3507115605060008
    person.name = DINDA CONTOH
    person.kk = 3507110210100009
    person.birth-place = Malang
    person.birth-date = 2006-05-16
    person.sex = female
    person.religion = Islam
    person.marital = Belum kawin
    person.occupation = Belum bekerja
    person.nationality = WNI
    person.street = Dusun Panggangmalang
    person.rt = 009
    person.rw = 003
    person.village = 35.07.11.2006
    person.phone = 081200000008
    education = smk
    school = SMK Contoh Kalipare
    major = Teknik Komputer dan Jaringan
    graduated = 2024
    skills = Merakit komputer, jaringan dasar, pengolah kata dan angka
    experience = Praktik kerja lapangan enam bulan
    wanted = Teknisi komputer
    height = 158
    weight = 49
    bringer.how = self
2025-02-11 08:35-08:39 petugas-loket return ak1-dinda serah : PASFOTO BARU SATU LEMBAR
    complete = no
    missing = Pasfoto 3 x 4 satu lembar lagi
2025-02-12 08:00-08:02 petugas-loket answer ak1-dinda
    bringer.how = self
2025-02-12 08:02-08:05 petugas-loket check ak1-dinda
    complete = yes
2025-02-12 08:06 petugas-loket number ak1-dinda
2025-02-12 08:07-08:08 petugas-loket write ak1-dinda camat
2025-02-12 08:09 petugas-loket give ak1-dinda
2025-02-12 08:09-08:11 camat sign ak1-dinda
2025-02-12 08:12 petugas-loket number ak1-dinda
2025-02-12 08:12-08:16 petugas-loket do ak1-dinda
    copies = 5
2025-02-12 08:17-08:19 petugas-loket give ak1-dinda
    receiver.name = DINDA CONTOH
    receiver.relation = self
    receiver.identity = KTP 0008
2025-02-12 08:25 petugas-loket archive ak1-dinda
    archive.place = Rak 4, map AK-1 2025
