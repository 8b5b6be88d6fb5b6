# Seven letters in one flow: each kind once. The poor family's file goes back to the applicant and keeps its number; the
# move's letter goes back to be written again, the death's from the signer. Every person is fictional.

2025-02-05 08:00-08:01 petugas-loket open skck banteng-02
    person.nik = 6201061111010303
    person.name = YOGA CONTOH
    person.kk = 6201060303100303
    person.birth-place = Pangkalan Bun
    person.birth-date = 2001-11-11
    person.sex = male
    person.religion = Islam
    person.marital = Belum Kawin
    person.occupation = Belum/tidak bekerja
    person.nationality = WNI
    person.street = Jalan Ahmad Yani Km. 65
    person.rt = 002
    person.rw = 001
    person.village = 62.01.06.2001
    village-letter.number = 474/031/PEM/2025
    village-letter.date = 2025-02-04
    village-letter.village = 62.01.06.2001
    village-letter.signer = KEPALA DESA PANGKALAN BANTENG CONTOH
    kind = skck
    purpose = Melamar pekerjaan pada perusahaan perkebunan
2025-02-05 08:02 petugas-loket check skck
    tick formulir = kept
    tick fotokopi-ktp = kept
    tick fotokopi-kk = kept
2025-02-05 08:02-08:03 petugas-loket write skck
2025-02-05 08:04 petugas-loket number skck
2025-02-05 08:05 petugas-loket write skck camat
2025-02-05 08:08-08:10 kasi-pelayanan-umum review skck
2025-02-05 08:12 camat sign skck
2025-02-05 08:14 petugas-loket give skck
    receiver.name = YOGA CONTOH
    receiver.relation = self

2025-02-05 08:20-08:22 petugas-loket open miskin banteng-02
    person.nik = 6201064408800304
    person.name = SRI CONTOH
    person.kk = 6201061006110304
    person.birth-place = Kumai
    person.birth-date = 1980-08-04
    person.sex = female
    person.religion = Islam
    person.marital = Cerai Mati
    person.occupation = Buruh harian lepas
    person.nationality = WNI
    person.street = Jalan Poros Blok C
    person.rt = 007
    person.rw = 002
    person.village = 62.01.06.2009
    village-letter.number = 460/012/KESRA/2025
    village-letter.date = 2025-02-03
    village-letter.village = 62.01.06.2009
    village-letter.signer = KEPALA DESA NATAI KERBAU CONTOH
    kind = sktm
    beneficiary = child
    beneficiary-name = DIMAS CONTOH
    beneficiary-relation = Anak kandung
    beneficiary-place = SMP Negeri di Kecamatan Pangkalan Banteng
    income = 1250000
    dependants = 4
    use = permohonan beasiswa siswa kurang mampu
2025-02-05 08:23 petugas-loket check miskin
    tick formulir = kept
    tick fotokopi-ktp = kept
    tick fotokopi-kk = missing
2025-02-05 08:23-08:24 petugas-loket write miskin
2025-02-05 08:25 petugas-loket number miskin
2025-02-05 08:26-08:27 petugas-loket write miskin sekcam
2025-02-05 08:31-08:33 kasi-pelayanan-umum return miskin terima : FOTOKOPI KK BELUM ADA
    tick fotokopi-kk = missing

2025-02-05 08:40-08:43 petugas-loket open pindah banteng-02
    person.nik = 6201060705830305
    person.name = WAHYU CONTOH
    person.kk = 6201062210100305
    person.birth-place = Sampit
    person.birth-date = 1983-05-07
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Karyawan swasta
    person.nationality = WNI
    person.street = Jalan Cendana
    person.rt = 001
    person.rw = 001
    person.village = 62.01.06.2005
    village-letter.number = 475/004/PEM/2025
    village-letter.date = 2025-02-04
    village-letter.village = 62.01.06.2005
    village-letter.signer = KEPALA DESA SIDO MULYO CONTOH
    kind = pindah
    move-reason = pekerjaan
    destination-street = Jalan Diponegoro RT 003/RW 001
    destination-village = Bumi Harjo
    destination-district = Kumai
    destination-regency = Kotawaringin Barat
    destination-province = Kalimantan Tengah
    move-date = 2025-02-10
    movers.1.name = WAHYU CONTOH
    movers.1.nik = 6201060705830305
    movers.1.relation = kepala
    movers.2.name = RATNA CONTOH
    movers.2.nik = 6201066206860306
    movers.2.relation = istri
    movers.3.name = NAYLA CONTOH
    movers.3.relation = anak
2025-02-05 08:44 petugas-loket check pindah
    tick formulir = kept
    tick fotokopi-ktp = kept
    tick fotokopi-kk = kept
2025-02-05 08:45 petugas-loket write pindah
2025-02-05 08:46 petugas-loket number pindah
2025-02-05 08:47-08:48 petugas-loket write pindah kasi
2025-02-05 08:50-08:52 kasi-pelayanan-umum return pindah paraf : TANGGAL PINDAH BELUM SESUAI DENGAN FORMULIR
2025-02-05 08:53 petugas-loket correct pindah : TANGGAL PINDAH SALAH KETIK
    move-date = 2025-02-17
2025-02-05 08:54-08:55 petugas-loket write pindah kasi
2025-02-05 08:57-08:58 kasi-pelayanan-umum review pindah
2025-02-05 09:00 kasi-pelayanan-umum sign pindah
2025-02-05 09:02 petugas-loket give pindah
    receiver.name = WAHYU CONTOH
    receiver.relation = self

# The poor family comes back the next day; the number stays.
2025-02-06 08:00-08:01 petugas-loket receive miskin
2025-02-06 08:02 petugas-loket check miskin
    tick fotokopi-kk = kept
2025-02-06 08:03 petugas-loket write miskin
2025-02-06 08:04 petugas-loket number miskin
2025-02-06 08:05 petugas-loket write miskin sekcam
2025-02-06 08:07-08:09 kasi-pelayanan-umum review miskin
2025-02-06 08:12 sekcam sign miskin
2025-02-06 08:14 petugas-loket give miskin
    receiver.name = SRI CONTOH
    receiver.relation = self

2025-02-06 09:00-09:04 petugas-loket open lahir banteng-02
    person.nik = 6201061802920308
    person.name = ANDI CONTOH
    person.kk = 6201060909180308
    person.birth-place = Pangkalan Bun
    person.birth-date = 1992-02-18
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Petani/pekebun
    person.nationality = WNI
    person.street = Jalan Mawar
    person.rt = 005
    person.rw = 002
    person.village = 62.01.06.2004
    village-letter.number = 474.1/009/PEM/2025
    village-letter.date = 2025-02-05
    village-letter.village = 62.01.06.2004
    village-letter.signer = KEPALA DESA KEBUN AGUNG CONTOH
    kind = lahir
    child-name = KEISHA CONTOH
    child-sex = female
    child-birth-place = Pangkalan Bun
    child-birth-date = 2025-01-20
    child-birth-time = 04:35
    child-order = 2
    mother-name = FITRI CONTOH
    mother-nik = 6201065503940307
    father-name = ANDI CONTOH
    father-nik = 6201061802920308
    child-relation = ayah kandung
    birth-witnesses.1.name = SUGENG CONTOH
    birth-witnesses.1.nik = 6201060101700309
    birth-witnesses.2.name = MARNI CONTOH
    birth-witnesses.2.nik = 6201064202720310
2025-02-06 09:05 petugas-loket check lahir
    tick formulir = kept
    tick fotokopi-ktp = kept
    tick fotokopi-kk = kept
2025-02-06 09:05 petugas-loket write lahir
2025-02-06 09:06 petugas-loket number lahir
2025-02-06 09:07 petugas-loket write lahir sekcam
2025-02-06 09:09-09:11 kasi-pelayanan-umum review lahir
2025-02-06 09:14 sekcam sign lahir
2025-02-06 09:16 petugas-loket give lahir
    receiver.name = ANDI CONTOH
    receiver.relation = self

2025-02-06 09:20-09:24 petugas-loket open mati banteng-02
    person.nik = 6201061605790312
    person.name = EKO CONTOH
    person.kk = 6201060404060312
    person.birth-place = Purwodadi
    person.birth-date = 1979-05-16
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Wiraswasta
    person.nationality = WNI
    person.street = Jalan Manggis
    person.rt = 002
    person.rw = 001
    person.village = 62.01.06.2006
    village-letter.number = 474.3/003/PEM/2025
    village-letter.date = 2025-02-05
    village-letter.village = 62.01.06.2006
    village-letter.signer = KEPALA DESA MARGA MULYA CONTOH
    kind = mati
    dead-name = SUPARNO CONTOH
    dead-nik = 6201060207510311
    dead-sex = male
    dead-birth-place = Purwodadi
    dead-birth-date = 1951-07-02
    dead-address = Jalan Manggis RT 002/RW 001, Desa Marga Mulya
    death-date = 2025-02-01
    death-time = 13:10
    death-place = Rumah duka, Desa Marga Mulya
    death-relation = anak kandung
    death-witnesses.1.name = KASNO CONTOH
    death-witnesses.2.name = TUTI CONTOH
2025-02-06 09:25 petugas-loket check mati
    tick formulir = kept
    tick fotokopi-ktp = kept
    tick fotokopi-kk = kept
2025-02-06 09:25 petugas-loket write mati
2025-02-06 09:26 petugas-loket number mati
2025-02-06 09:27 petugas-loket write mati camat
2025-02-06 09:29-09:31 kasi-pelayanan-umum review mati
2025-02-06 09:40 camat return mati paraf : NAMA ALMARHUM TIDAK SAMA DENGAN KK
2025-02-06 09:44 petugas-loket correct mati : NAMA DISESUAIKAN DENGAN KK
    dead-name = SUPARNO CONTOH BIN KARSO CONTOH
2025-02-06 09:45 petugas-loket write mati camat
2025-02-06 09:47 kasi-pelayanan-umum review mati
2025-02-06 09:50 camat sign mati
2025-02-06 09:52 petugas-loket give mati
    receiver.name = EKO CONTOH
    receiver.relation = self

2025-02-07 08:00-08:04 petugas-loket open kk banteng-02
    person.nik = 6201062009960313
    person.name = BAYU CONTOH
    person.kk = 6201061212050313
    person.birth-place = Pangkalan Bun
    person.birth-date = 1996-09-20
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Karyawan swasta
    person.nationality = WNI
    person.street = Jalan Durian
    person.rt = 003
    person.rw = 001
    person.village = 62.01.06.2008
    village-letter.number = 470/015/PEM/2025
    village-letter.date = 2025-02-06
    village-letter.village = 62.01.06.2008
    village-letter.signer = KEPALA DESA ARGA MULYA CONTOH
    kind = kk
    reason = pisah
    head = BAYU CONTOH
    old-kk = 6201061212050313
    members.1.name = BAYU CONTOH
    members.1.nik = 6201062009960313
    members.1.relation = kepala
    members.2.name = INDAH CONTOH
    members.2.nik = 6201064703980314
    members.2.relation = istri
    members.3.name = RAFA CONTOH
    members.3.relation = anak
2025-02-07 08:05 petugas-loket check kk
    tick formulir = kept
    tick fotokopi-ktp = kept
    tick fotokopi-kk = kept
2025-02-07 08:05 petugas-loket write kk
2025-02-07 08:06 petugas-loket number kk
2025-02-07 08:07 petugas-loket write kk kasi
2025-02-07 08:09-08:11 kasi-pelayanan-umum review kk
2025-02-07 08:13 kasi-pelayanan-umum sign kk
2025-02-07 08:15 petugas-loket give kk
    receiver.name = INDAH CONTOH
    receiver.relation = family

2025-02-07 08:20-08:22 petugas-loket open ktp banteng-02
    person.nik = 6201065012880315
    person.name = DEWI CONTOH
    person.kk = 6201061801140315
    person.birth-place = Banjarmasin
    person.birth-date = 1988-12-10
    person.sex = female
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Guru
    person.nationality = WNI
    person.street = Jalan Anggrek
    person.rt = 006
    person.rw = 002
    person.village = 62.01.06.2011
    kind = ktp
    ktp-reason = hilang
    recorded = yes
2025-02-07 08:23 petugas-loket check ktp
    tick formulir = kept
    tick fotokopi-ktp = kept
    tick fotokopi-kk = kept
2025-02-07 08:23 petugas-loket write ktp
2025-02-07 08:24 petugas-loket number ktp
2025-02-07 08:25 petugas-loket write ktp camat
2025-02-07 08:27-08:29 kasi-pelayanan-umum review ktp
2025-02-07 08:31 camat sign ktp
2025-02-07 08:33 petugas-loket give ktp
    receiver.name = DEWI CONTOH
    receiver.relation = self
