# kalipare-07, legalisasi umum, Wednesday 19 February 2025: a file without copies goes back, a letter is written again
# because the number of copies was wrong, and a second applicant is served by the Camat. Every person is fictional.

2025-02-19 08:05-08:10 petugas-loket open legal-sumi kalipare-07
    person.nik = 3507115203790031
    person.name = SUMI CONTOH
    person.birth-place = Malang
    person.birth-date = 1979-03-12
    person.sex = female
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Petani
    person.nationality = WNI
    person.street = Dusun Krajan
    person.rt = 004
    person.rw = 002
    person.village = 35.07.11.2005
    document-title = Surat Keterangan Domisili
    document-number = 470/031/2025
    document-date = 2025-02-17
    document-issuer = Kepala Desa Tumpakrejo
    document-owner = SUMI CONTOH
    copies = 2
    purpose = Persyaratan pengajuan kredit usaha
    bringer.how = self
2025-02-19 08:10-08:14 petugas-loket return legal-sumi serah : SURAT ASLI DAN FOTOKOPI BELUM DIBAWA
    complete = no
    missing = Surat asli dan fotokopi yang dilegalisasi
2025-02-19 09:20-09:22 petugas-loket answer legal-sumi
    bringer.how = self
2025-02-19 09:22-09:26 petugas-loket check legal-sumi
    complete = yes
2025-02-19 09:27 petugas-loket number legal-sumi
2025-02-19 09:27-09:29 petugas-loket write legal-sumi sekcam
2025-02-19 09:32-09:34 kasi-pelayanan return legal-sumi ttd : JUMLAH LEMBAR TIDAK SESUAI DENGAN FOTOKOPI
2025-02-19 09:35 petugas-loket correct legal-sumi : FOTOKOPI YANG DIBAWA TIGA LEMBAR
    copies = 3
2025-02-19 09:35-09:37 petugas-loket write legal-sumi sekcam
2025-02-19 09:38-09:39 kasi-pelayanan review legal-sumi
2025-02-19 09:40-09:41 sekcam sign legal-sumi
2025-02-19 09:42 petugas-loket number legal-sumi
2025-02-19 09:43-09:46 petugas-loket give legal-sumi
    receiver.name = SUMI CONTOH
    receiver.relation = self
    receiver.identity = KTP 0031
2025-02-19 09:50-09:52 petugas-loket archive legal-sumi
    archive.place = Rak legalisasi, map Februari 2025

2025-02-19 10:15-10:19 petugas-loket open legal-agus kalipare-07
    person.nik = 3507110508880032
    person.name = AGUS CONTOH
    person.birth-place = Malang
    person.birth-date = 1988-08-05
    person.sex = male
    person.occupation = Pedagang
    person.street = Jalan Contoh Nomor 12
    person.rt = 001
    person.rw = 003
    person.village = 35.07.11.2002
    document-title = Surat Pernyataan Ahli Waris
    document-date = 2025-02-14
    document-issuer = Para ahli waris, diketahui Kepala Desa Kalipare
    document-owner = ALMARHUM DARMO CONTOH
    copies = 1
    purpose = Pengurusan tabungan almarhum di bank
    bringer.how = self
2025-02-19 10:20-10:23 petugas-loket check legal-agus
    complete = yes
2025-02-19 10:24 petugas-loket number legal-agus
2025-02-19 10:24-10:26 petugas-loket write legal-agus camat
2025-02-19 10:27-10:28 sekcam review legal-agus
2025-02-19 10:29-10:30 camat sign legal-agus
2025-02-19 10:31 petugas-loket number legal-agus
2025-02-19 10:32-10:34 petugas-loket give legal-agus
    receiver.name = AGUS CONTOH
    receiver.relation = self
2025-02-19 10:40-10:42 petugas-loket archive legal-agus
    archive.place = Rak legalisasi, map Februari 2025
