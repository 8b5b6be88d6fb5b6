# kalipare-05, surat keterangan usaha with a visit, Thursday 13 to Friday 14 February 2025; every person is fictional.

2025-02-13 08:10-08:15 petugas-loket open usaha-slamet kalipare-05
    person.nik = 3507112709750009
    person.name = SLAMET CONTOH
    person.birth-place = Malang
    person.birth-date = 1975-09-27
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Pedagang
    person.nationality = WNI
    person.street = Dusun Krajan
    person.rt = 003
    person.rw = 001
    person.village = 35.07.11.2002
    village-letter.number = 517/009/2025
    village-letter.date = 2025-02-12
    village-letter.village = 35.07.11.2002
    village-letter.signer = KEPALA DESA KALIPARE CONTOH
    business = Toko Tani Contoh
    business-line = Perdagangan pupuk dan alat pertanian
    business-address = Jalan Contoh Nomor 12, Desa Kalipare
    business-since = 2016
    nib = 0000000000000
    purpose = Pengajuan kredit usaha rakyat
    bank = Bank Contoh Unit Kalipare
    bringer.how = self
2025-02-13 08:15-08:18 petugas-loket return usaha-slamet serah : FOTO TEMPAT USAHA BELUM ADA
    complete = no
    missing = Foto tempat usaha
2025-02-13 09:00-09:02 petugas-loket answer usaha-slamet
    bringer.how = self
2025-02-13 09:02-09:04 petugas-loket check usaha-slamet
    complete = yes
2025-02-13 09:05 petugas-loket number usaha-slamet
2025-02-13 09:05-09:07 petugas-loket write usaha-slamet
2025-02-13 09:08-09:12 petugas-loket check usaha-slamet
2025-02-13 09:15-10:20 petugas-loket do usaha-slamet
    visit-date = 2025-02-13
    visit-officer = WAHYU CONTOH
    visit-finding = usaha berjalan, barang dagangan dan tempat usaha sesuai dengan keterangan pemohon.
2025-02-13 10:22-10:26 petugas-loket write usaha-slamet camat
2025-02-13 10:28-10:30 kasi-pelayanan return usaha-slamet tinjau : BIDANG USAHA BELUM LENGKAP
2025-02-13 10:31 petugas-loket correct usaha-slamet : BIDANG USAHA DILENGKAPI SESUAI HASIL PENINJAUAN
    business-line = Perdagangan eceran pupuk, benih, dan alat pertanian
2025-02-13 10:32-10:33 petugas-loket check usaha-slamet
2025-02-13 10:33-10:34 petugas-loket do usaha-slamet
    visit-date = 2025-02-13
    visit-officer = WAHYU CONTOH
    visit-finding = usaha berjalan, barang dagangan dan tempat usaha sesuai dengan keterangan pemohon.
2025-02-13 10:34-10:36 petugas-loket write usaha-slamet camat
2025-02-13 10:37-10:38 kasi-pelayanan check usaha-slamet
2025-02-13 10:39 petugas-loket give usaha-slamet
2025-02-13 10:50-10:52 camat sign usaha-slamet
2025-02-13 10:53 petugas-loket number usaha-slamet
2025-02-14 08:05-08:08 petugas-loket give usaha-slamet
    receiver.name = SLAMET CONTOH
    receiver.relation = self
    receiver.identity = KTP 0009
2025-02-14 08:12 petugas-loket archive usaha-slamet
    archive.place = Rak 3, map Usaha 2025
