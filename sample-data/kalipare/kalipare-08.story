# kalipare-08, rekomendasi izin keramaian, from Thursday 20 February 2025: a wedding feast, which nobody monitors, and a
# night of music, which is monitored until it is over (Saturday, noted on Monday 24). Every person is fictional.

2025-02-20 08:00-08:05 petugas-loket open ramai-hajatan kalipare-08
    person.nik = 3507112309700033
    person.name = PARNO CONTOH
    person.birth-place = Malang
    person.birth-date = 1970-09-23
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Petani
    person.nationality = WNI
    person.street = Dusun Contoh Wetan
    person.rt = 006
    person.rw = 002
    person.village = 35.07.11.2008
    village-letter.number = 331/008/2025
    village-letter.date = 2025-02-18
    village-letter.village = 35.07.11.2008
    village-letter.signer = KEPALA DESA ARJOWILANGUN CONTOH
    event = Resepsi pernikahan anak
    purpose = private
    event-start = 2025-03-01
    event-end = 2025-03-01
    event-hours = 09.00 sampai dengan 16.00 WIB
    event-place = Halaman rumah pemohon, Dusun Contoh Wetan RT 006/RW 002
    event-village = 35.07.11.2008
    guests = 400
    bringer.how = self
2025-02-20 08:05-08:08 petugas-loket check ramai-hajatan
    complete = no
    missing = Persetujuan tetangga
2025-02-20 08:08-08:10 petugas-loket return ramai-hajatan serah : SURAT PERSETUJUAN TETANGGA BELUM ADA
2025-02-20 13:05-13:07 petugas-loket answer ramai-hajatan
    bringer.how = self
2025-02-20 13:07-13:09 petugas-loket check ramai-hajatan
    complete = yes
2025-02-20 13:09-13:12 petugas-loket check ramai-hajatan
    complete = yes
2025-02-20 13:12 petugas-loket number ramai-hajatan
2025-02-20 13:13-13:15 petugas-loket write ramai-hajatan kasi
2025-02-20 13:16-13:17 sekcam review ramai-hajatan
2025-02-20 13:18-13:19 kasi-pelayanan sign ramai-hajatan
2025-02-20 13:20 petugas-loket number ramai-hajatan
2025-02-20 13:21-13:24 petugas-loket give ramai-hajatan
    receiver.name = PARNO CONTOH
    receiver.relation = self
2025-02-20 13:30-13:33 petugas-loket archive ramai-hajatan
    archive.place = Rak keramaian, map 2025

2025-02-20 13:40-13:46 petugas-loket open ramai-musik kalipare-08
    person.nik = 3507111712850034
    person.name = BAGUS CONTOH
    person.birth-place = Blitar
    person.birth-date = 1985-12-17
    person.sex = male
    person.occupation = Wiraswasta
    person.street = Jalan Contoh Nomor 4
    person.rt = 002
    person.rw = 004
    person.village = 35.07.11.2004
    village-letter.number = 331/011/2025
    village-letter.date = 2025-02-19
    village-letter.village = 35.07.11.2004
    village-letter.signer = KEPALA DESA SUKOWILANGUN CONTOH
    event = Malam musik karang taruna
    purpose = entertainment
    event-start = 2025-02-21
    event-end = 2025-02-22
    event-hours = 19.00 sampai dengan 22.30 WIB
    event-place = Lapangan desa
    event-village = 35.07.11.2004
    guests = 1500
    entertainment = Orkes Melayu dan pasar malam
    bringer.how = self
2025-02-20 13:46-13:49 petugas-loket check ramai-musik
    complete = yes
2025-02-20 13:50-13:53 petugas-loket check ramai-musik
    complete = yes
2025-02-20 13:53 petugas-loket number ramai-musik
2025-02-20 13:54-13:56 petugas-loket write ramai-musik camat
2025-02-20 13:57-13:58 kasi-pelayanan review ramai-musik
2025-02-20 13:59-14:01 camat return ramai-musik ttd : BATAS WAKTU HARUS PUKUL 22.00 SESUAI KESEPAKATAN DENGAN POLSEK
2025-02-20 14:03 petugas-loket correct ramai-musik : BATAS WAKTU DISEPAKATI DENGAN PENANGGUNG JAWAB
    event-hours = 19.00 sampai dengan 22.00 WIB
2025-02-20 14:04-14:06 petugas-loket write ramai-musik camat
2025-02-20 14:07-14:08 kasi-pelayanan review ramai-musik
2025-02-20 14:09-14:10 camat sign ramai-musik
2025-02-20 14:11 petugas-loket number ramai-musik
2025-02-20 14:12-14:15 petugas-loket give ramai-musik
    receiver.name = BAGUS CONTOH
    receiver.relation = self
    receiver.identity = KTP 0034
2025-02-20 14:20-14:22 petugas-loket archive ramai-musik
    archive.place = Rak keramaian, map 2025
2025-02-24 08:00-08:10 kasi-pelayanan do ramai-musik
    findings = Kegiatan selesai pukul 22.00 pada kedua malam, tertib, lapangan dibersihkan panitia hari Minggu pagi
