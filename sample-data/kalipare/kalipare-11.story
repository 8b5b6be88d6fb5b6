# kalipare-11, rekomendasi proposal, Thursday 27 and Friday 28 February 2025: a road of farmers for the Kasi Ekbang, sent
# back once at the counter and once by the Camat, and an orphanage's roof for the Kasi Kessos. Every person is fictional.

2025-02-27 09:20-09:28 petugas-loket open dana-tani kalipare-11
    person.nik = 3507110110720041
    person.name = SUKIRMAN CONTOH
    person.birth-place = Malang
    person.birth-date = 1972-10-01
    person.sex = male
    person.occupation = Petani
    person.street = Dusun Contoh Tengah
    person.rt = 001
    person.rw = 001
    person.village = 35.07.11.2006
    village-letter.number = 520/004/2025
    village-letter.date = 2025-02-24
    village-letter.village = 35.07.11.2006
    village-letter.signer = KEPALA DESA ARJOSARI CONTOH
    body = Kelompok Tani Contoh Makmur
    body-address = Dusun Contoh Tengah RT 001/RW 001, Desa Arjosari
    chair = SUKIRMAN CONTOH
    secretary = MURSID CONTOH
    treasurer = LASMI CONTOH
    proposal-title = Pembangunan Jalan Usaha Tani Dusun Contoh Tengah
    proposal-number = 01/KT-CM/II/2025
    proposal-date = 2025-02-20
    location = Dusun Contoh Tengah, Desa Arjosari
    amount = 148750000
    source = apbd-kabupaten
    addressed-to = Bupati Malang c.q. Kepala Dinas yang membidangi pertanian
    field = ekbang
    copies = 3
    bringer.how = self
2025-02-27 09:28-09:36 petugas-loket return dana-tani serah : RENCANA ANGGARAN BIAYA BELUM DITANDATANGANI KETUA
    complete = no
    missing = Rencana anggaran biaya yang ditandatangani
2025-02-27 13:15-13:18 petugas-loket answer dana-tani
    bringer.how = self
2025-02-27 13:18-13:26 petugas-loket check dana-tani
    complete = yes
2025-02-27 13:27 petugas-loket number dana-tani
2025-02-27 13:27-13:30 petugas-loket write dana-tani
2025-02-27 13:32-13:35 kasi-ekbang review dana-tani
2025-02-27 13:37-13:39 camat return dana-tani ttd : ALAMAT TUJUAN HARUS MENYEBUT DINAS TANAMAN PANGAN
2025-02-27 13:41 petugas-loket correct dana-tani : TUJUAN DISESUAIKAN DENGAN PROPOSAL
    addressed-to = Bupati Malang c.q. Kepala Dinas Tanaman Pangan, Hortikultura dan Perkebunan
2025-02-27 13:41-13:43 petugas-loket write dana-tani
2025-02-27 13:44-13:45 kasi-ekbang review dana-tani
2025-02-27 13:46-13:47 camat sign dana-tani
2025-02-27 13:48 petugas-loket number dana-tani
2025-02-27 13:49-13:53 petugas-loket give dana-tani
    receiver.name = SUKIRMAN CONTOH
    receiver.relation = self
    receiver.identity = KTP 0041
2025-02-27 14:00-14:06 petugas-loket archive dana-tani
    archive.place = Rak proposal, map Ekbang 2025

2025-02-28 08:10-08:17 petugas-loket open dana-panti kalipare-11
    person.nik = 3507114511800042
    person.name = NGATINI CONTOH
    person.birth-place = Malang
    person.birth-date = 1980-11-05
    person.sex = female
    person.occupation = Guru
    person.street = Jalan Contoh Nomor 21
    person.rt = 003
    person.rw = 002
    person.village = 35.07.11.2002
    body = Panti Asuhan Contoh Kasih
    body-address = Jalan Contoh Nomor 21, Desa Kalipare
    chair = NGATINI CONTOH
    proposal-title = Perbaikan Atap Panti Asuhan
    proposal-date = 2025-02-25
    amount = 35000000
    source = apbd-provinsi
    addressed-to = Gubernur Jawa Timur c.q. Kepala Dinas Sosial
    field = kessos
    copies = 2
    bringer.how = self
2025-02-28 08:17-08:24 petugas-loket check dana-panti
    complete = yes
2025-02-28 08:25 petugas-loket number dana-panti
2025-02-28 08:25-08:28 petugas-loket write dana-panti
2025-02-28 08:29-08:31 kasi-kessos review dana-panti
2025-02-28 08:32-08:33 camat sign dana-panti
2025-02-28 08:34 petugas-loket number dana-panti
2025-02-28 08:35-08:38 petugas-loket give dana-panti
    receiver.name = NGATINI CONTOH
    receiver.relation = self
2025-02-28 08:45-08:50 petugas-loket archive dana-panti
    archive.place = Rak proposal, map Kessos 2025
