# Rekomendasi Kartu Keluarga: the form comes back once for a missing signature, the letter once for a wrong name.
# Every person is fictional.

2025-02-03 08:10-08:15 petugas-loket open kk durenan-01
    person.nik = 3503131403870101
    person.name = HENDRO CONTOH
    person.kk = 3503131204120101
    person.birth-place = Trenggalek
    person.birth-date = 1987-03-14
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Petani
    person.nationality = WNI
    person.street = Dusun Krajan
    person.rt = 004
    person.rw = 002
    person.village = 35.03.13.2008
    village-letter.number = 470/21/2025
    village-letter.date = 2025-01-31
    village-letter.village = 35.03.13.2008
    village-letter.signer = KEPALA DESA PANDEAN CONTOH
    reason = tambah
    head = HENDRO CONTO
    old-kk = 3503131204120101
    members.1.name = HENDRO CONTOH
    members.1.nik = 3503131403870101
    members.1.relation = kepala
    members.2.name = YULI CONTOH
    members.2.nik = 3503135107890102
    members.2.relation = istri
    members.3.name = ARKA CONTOH
    members.3.relation = anak
    bringer.how = self
2025-02-03 08:16-08:19 petugas-loket return kk serah : FORMULIR PERMOHONAN BELUM DITANDATANGANI PEMOHON
    tick pengantar = kept
    tick form-permohonan = missing
2025-02-03 09:02-09:05 petugas-loket receive kk
    bringer.how = self
2025-02-03 09:06-09:09 petugas-loket check kk
    tick form-permohonan = kept
2025-02-03 09:10 petugas-loket number kk
2025-02-03 09:10-09:12 petugas-loket write kk kasi-tapem
2025-02-03 09:13 petugas-loket give kk
2025-02-03 09:15-09:17 kasi-tapem return kk ajukan : NAMA KEPALA KELUARGA SALAH TULIS
2025-02-03 09:19 petugas-loket correct kk : SALAH KETIK NAMA KEPALA KELUARGA
    head = HENDRO CONTOH
2025-02-03 09:19-09:21 petugas-loket write kk kasi-tapem
2025-02-03 09:22 petugas-loket give kk
2025-02-03 09:23-09:24 kasi-tapem sign kk
2025-02-03 09:26 kasi-tapem give kk
2025-02-03 09:28-09:30 petugas-loket give kk
    receiver.name = HENDRO CONTOH
    receiver.relation = self
    receiver.identity = KTP 0101
