# kalipare-02, surat pindah tempat of both kinds, Wednesday 5 to Friday 7 February 2025; every person is fictional.

2025-02-05 08:20-08:25 petugas-loket open pindah-imam kalipare-02
    person.nik = 3507111406850003
    person.name = IMAM CONTOH
    person.kk = 3507112208120007
    person.birth-place = Malang
    person.birth-date = 1985-06-14
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Karyawan swasta
    person.nationality = WNI
    person.street = Dusun Krajan
    person.rt = 002
    person.rw = 001
    person.village = 35.07.11.2004
    village-letter.number = 475/014/2025
    village-letter.date = 2025-02-04
    village-letter.village = 35.07.11.2004
    village-letter.signer = KEPALA DESA SUKOWILANGUN CONTOH
    kind = luar-daerah
    move-reason = pekerjaan
    move-date = 2025-02-20
    destination-street = Jalan Contoh Raya Nomor 7 RT 003/RW 005
    destination-village = Kelurahan Contoh Lor
    destination-district = Contoh Barat
    destination-regency = Kota Surabaya
    destination-province = Jawa Timur
    movers.1.name = IMAM CONTOH
    movers.1.nik = 3507111406850003
    movers.1.relation = kepala
    movers.2.name = LILIK CONTOH
    movers.2.nik = 3507116203870004
    movers.2.relation = istri
    movers.3.name = RIZKI CONTOH
    movers.3.nik = 3507110911130005
    movers.3.relation = anak
    bringer.how = self
2025-02-05 08:26-08:33 petugas-loket return pindah-imam serah : FOTOKOPI KK ISTRI BELUM ADA
    complete = no
    missing = Fotokopi Kartu Keluarga
2025-02-05 10:05-10:08 petugas-loket answer pindah-imam
    bringer.how = proxy
    bringer.name = LILIK CONTOH
2025-02-05 10:08-10:15 petugas-loket check pindah-imam
    complete = yes
2025-02-05 10:15 petugas-loket number pindah-imam
2025-02-05 10:16-10:20 petugas-loket write pindah-imam
2025-02-05 10:22-10:24 kasi-pelayanan review pindah-imam
2025-02-05 10:24-10:25 kasi-pelayanan do pindah-imam
    ktp-withdrawn = yes
    kk-withdrawn = yes
2025-02-05 10:26-10:28 petugas-loket write pindah-imam sekcam
2025-02-05 10:29-10:30 sekcam sign pindah-imam
2025-02-05 10:31 petugas-loket number pindah-imam
2025-02-05 10:32-10:35 petugas-loket give pindah-imam
    receiver.name = LILIK CONTOH
    receiver.relation = family
    receiver.identity = KTP 0004
2025-02-05 10:40 petugas-loket archive pindah-imam
    archive.place = Rak 2, map Pindah 2025

2025-02-06 09:01-09:05 petugas-loket open pindah-sumi kalipare-02
    person.nik = 3507114110780006
    person.name = SUMIATI CONTOH
    person.birth-place = Blitar
    person.birth-date = 1978-10-01
    person.sex = female
    person.religion = Islam
    person.marital = Cerai mati
    person.occupation = Pedagang
    person.nationality = WNI
    person.street = Dusun Sumber Kembang
    person.rt = 011
    person.rw = 003
    person.village = 35.07.11.2001
    kind = dalam-kabupaten
    move-reason = keluarga
    move-date = 2025-02-10
    destination-street = Dusun Contoh Tengah RT 006/RW 002
    destination-village = Desa Contoh Rejo
    destination-district = Kepanjen
    movers.1.name = SUMIATI CONTOH
    movers.1.nik = 3507114110780006
    movers.1.relation = kepala
    bringer.how = self
2025-02-06 09:06-09:13 petugas-loket check pindah-sumi
    complete = yes
2025-02-06 09:13 petugas-loket number pindah-sumi
2025-02-06 09:14-09:17 petugas-loket write pindah-sumi
2025-02-06 09:19-09:21 sekcam review pindah-sumi
2025-02-06 09:21-09:22 sekcam do pindah-sumi
    ktp-withdrawn = no
    kk-withdrawn = yes
2025-02-06 09:22-09:24 petugas-loket write pindah-sumi camat
2025-02-06 09:40-09:42 camat return pindah-sumi terbit : KTP LAMA BELUM DICABUT
2025-02-07 07:50-07:52 sekcam review pindah-sumi
2025-02-07 07:52-07:53 sekcam do pindah-sumi
    ktp-withdrawn = yes
    kk-withdrawn = yes
2025-02-07 07:54-07:56 petugas-loket write pindah-sumi camat
2025-02-07 07:57-07:58 camat sign pindah-sumi
2025-02-07 07:59 petugas-loket number pindah-sumi
2025-02-07 08:10-08:13 petugas-loket give pindah-sumi
    receiver.name = SUMIATI CONTOH
    receiver.relation = self
2025-02-07 08:15 petugas-loket archive pindah-sumi
    archive.place = Rak 2, map Pindah 2025
