# A live queue for practice mode: cases that stand at different acts of different people, opened on the two working
# days before today; every person is fictional.

# ---- today-2

today-2 08:10-08:15 petugas-loket open kk-tini durenan-01
    person.nik = 3503134505850051
    person.name = TINI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1985-05-05
    person.sex = female
    person.occupation = Petani
    person.street = Dusun Suko
    person.rt = 001
    person.rw = 001
    person.village = 35.03.13.2002
    village-letter.number = 470/41
    village-letter.date = today-3
    village-letter.village = 35.03.13.2002
    village-letter.signer = KEPALA DESA GADOR CONTOH
    reason = rusak
    head = TINI CONTOH
    old-kk = 3503130101050051
    members.1.name = TINI CONTOH
    members.1.nik = 3503134505850051
    members.1.relation = kepala
    bringer.how = self
today-2 08:16-08:20 petugas-loket return kk-tini serah : SURAT PENGANTAR DESA BELUM DISTEMPEL
    tick pengantar = missing
    tick form-permohonan = kept
today-2 08:40-08:45 petugas-loket open kk-rudi durenan-01
    person.nik = 3503131909910052
    person.name = RUDI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1991-09-19
    person.sex = male
    person.occupation = Pedagang
    person.street = Jalan Raya Durenan
    person.rt = 003
    person.rw = 001
    person.village = 35.03.13.2006
    village-letter.number = 470/42
    village-letter.date = today-3
    village-letter.village = 35.03.13.2006
    village-letter.signer = KEPALA DESA DURENAN CONTOH
    reason = pisah
    head = RUDI CONTOH
    old-kk = 3503130202060052
    members.1.name = RUDI CONTOH
    members.1.nik = 3503131909910052
    members.1.relation = kepala
    bringer.how = self
today-2 08:46-08:50 petugas-loket check kk-rudi
    tick pengantar = kept
    tick form-permohonan = kept
today-2 08:51 petugas-loket number kk-rudi
today-2 08:52-08:55 petugas-loket write kk-rudi kasi-tapem
today-2 08:56 petugas-loket give kk-rudi
today-2 09:05-09:07 kasi-tapem sign kk-rudi
today-2 09:10 kasi-tapem give kk-rudi
today-2 09:30-09:35 petugas-loket open kk-endah durenan-01
    person.nik = 3503135303830053
    person.name = ENDAH CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1983-03-13
    person.sex = female
    person.occupation = Guru
    person.street = Dusun Tengah
    person.rt = 004
    person.rw = 002
    person.village = 35.03.13.2007
    village-letter.number = 470/43
    village-letter.date = today-3
    village-letter.village = 35.03.13.2007
    village-letter.signer = KEPALA DESA PAKIS CONTOH
    reason = ubah
    head = ENDAH CONTOH
    old-kk = 3503130303070053
    members.1.name = ENDAH CONTOH
    members.1.nik = 3503135303830053
    members.1.relation = kepala
    bringer.how = self
today-2 09:36-09:40 petugas-loket check kk-endah
    tick pengantar = kept
    tick form-permohonan = kept
today-2 09:41 petugas-loket number kk-endah
today-2 09:42-09:45 petugas-loket write kk-endah kasi-tapem
today-2 09:46 petugas-loket give kk-endah
today-2 10:00-10:03 kasi-tapem return kk-endah ajukan : ALAMAT BELUM SESUAI SURAT PENGANTAR
today-2 13:10-13:15 petugas-loket open lg-darto durenan-03
    person.nik = 3503132808680056
    person.name = DARTO CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1968-08-28
    person.sex = male
    person.occupation = Petani
    person.street = Dusun Plapar
    person.rt = 001
    person.rw = 001
    person.village = 35.03.13.2012
    village-letter.number = 474/12
    village-letter.date = today-3
    village-letter.village = 35.03.13.2012
    village-letter.signer = KEPALA DESA MALASAN CONTOH
    kind = waris
    document-title = Surat keterangan waris
    document-number = 474/12
    document-date = today-3
    document-issuer = Kepala Desa Malasan
    document-owner = DARTO CONTOH
    copies = 3
    purpose = Balik nama tanah
    bringer.how = self
today-2 13:16-13:20 petugas-loket check lg-darto
    tick pengantar = kept
    tick permohonan = kept
today-2 13:21-13:25 petugas-loket write lg-darto camat
today-2 13:26 petugas-loket give lg-darto
today-2 13:40-13:44 camat sign lg-darto

# ---- today-1

today-1 08:05-08:10 petugas-loket open kk-bambang durenan-01
    person.nik = 3503132707770054
    person.name = BAMBANG CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1977-07-27
    person.sex = male
    person.occupation = Wiraswasta
    person.street = Dusun Kamulan
    person.rt = 002
    person.rw = 001
    person.village = 35.03.13.2011
    village-letter.number = 470/44
    village-letter.date = today-3
    village-letter.village = 35.03.13.2011
    village-letter.signer = KEPALA DESA KAMULAN CONTOH
    reason = tambah
    head = BAMBANG CONTOH
    old-kk = 3503130404080054
    members.1.name = BAMBANG CONTOH
    members.1.nik = 3503132707770054
    members.1.relation = kepala
    bringer.how = self
today-1 08:11-08:15 petugas-loket check kk-bambang
    tick pengantar = kept
    tick form-permohonan = kept
today-1 08:16 petugas-loket number kk-bambang
today-1 08:17-08:20 petugas-loket write kk-bambang kasi-tapem
today-1 08:21 petugas-loket give kk-bambang
today-1 08:30-08:35 petugas-loket open kk-heri durenan-01
    person.nik = 3503132306810060
    person.name = HERI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1981-06-23
    person.sex = male
    person.occupation = Sopir
    person.street = Dusun Kebon
    person.rt = 002
    person.rw = 002
    person.village = 35.03.13.2014
    village-letter.number = 470/45
    village-letter.date = today-3
    village-letter.village = 35.03.13.2014
    village-letter.signer = KEPALA DESA KARANGANOM CONTOH
    reason = kurang
    head = HERI CONTOH
    old-kk = 3503130505090060
    members.1.name = HERI CONTOH
    members.1.nik = 3503132306810060
    members.1.relation = kepala
    bringer.how = self
today-1 08:36-08:40 petugas-loket check kk-heri
    tick pengantar = kept
    tick form-permohonan = kept
today-1 08:41 petugas-loket number kk-heri
today-1 08:42-08:45 petugas-loket write kk-heri kasi-tapem
today-1 08:46 petugas-loket give kk-heri
today-1 09:00-09:02 kasi-tapem sign kk-heri
today-1 09:10-09:15 petugas-loket open lg-indah durenan-03
    person.nik = 3503136010000057
    person.name = INDAH CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 2000-10-20
    person.sex = female
    person.occupation = Belum bekerja
    person.street = Dusun Krajan
    person.rt = 006
    person.rw = 003
    person.village = 35.03.13.2005
    village-letter.number = 331/14
    village-letter.date = today-2
    village-letter.village = 35.03.13.2005
    village-letter.signer = KEPALA DESA SUMBEREJO CONTOH
    kind = skck
    document-title = Surat pengantar SKCK
    document-number = 331/14
    document-date = today-2
    document-issuer = Kepala Desa Sumberejo
    document-owner = INDAH CONTOH
    copies = 1
    purpose = Melamar pekerjaan
    bringer.how = self
today-1 09:16-09:20 petugas-loket check lg-indah
    tick pengantar = kept
    tick permohonan = kept
today-1 09:21-09:24 petugas-loket write lg-indah camat
today-1 09:25 petugas-loket give lg-indah
today-1 09:40-09:45 petugas-loket open lg-pardi durenan-03
    person.nik = 3503130212720058
    person.name = PARDI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1972-12-02
    person.sex = male
    person.occupation = Buruh tani
    person.street = Dusun Ngepeh
    person.rt = 003
    person.rw = 001
    person.village = 35.03.13.2008
    village-letter.number = 401/19
    village-letter.date = today-2
    village-letter.village = 35.03.13.2008
    village-letter.signer = KEPALA DESA PANDEAN CONTOH
    kind = sktm
    document-title = Surat keterangan tidak mampu
    document-number = 401/19
    document-date = today-2
    document-issuer = Kepala Desa Pandean
    document-owner = PARDI CONTOH
    copies = 2
    purpose = Keringanan biaya sekolah anak
    bringer.how = village
    bringer.name = PERANGKAT DESA PANDEAN CONTOH
today-1 09:46-09:50 petugas-loket check lg-pardi
    tick pengantar = kept
    tick permohonan = kept
today-1 09:51-09:54 petugas-loket write lg-pardi camat
today-1 09:55 petugas-loket give lg-pardi
today-1 13:20-13:25 petugas-loket open kk-yuli durenan-01
    person.nik = 3503135404940055
    person.name = YULI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1994-04-14
    person.sex = female
    person.occupation = Mengurus rumah tangga
    person.street = Dusun Ngrayung
    person.rt = 005
    person.rw = 002
    person.village = 35.03.13.2004
    village-letter.number = 470/46
    village-letter.date = today-3
    village-letter.village = 35.03.13.2004
    village-letter.signer = KEPALA DESA SEMARUM CONTOH
    reason = hilang
    head = YULI CONTOH
    old-kk = 3503130606100055
    members.1.name = YULI CONTOH
    members.1.nik = 3503135404940055
    members.1.relation = kepala
    bringer.how = self
today-1 13:26-13:30 petugas-loket check kk-yuli
    tick pengantar = kept
    tick form-permohonan = kept
today-1 13:40-13:45 petugas-loket open lg-maya durenan-03
    person.nik = 3503135701970059
    person.name = MAYA CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1997-01-17
    person.sex = female
    person.occupation = Karyawan swasta
    person.street = Dusun Jajar
    person.rt = 007
    person.rw = 003
    person.village = 35.03.13.2013
    kind = lainnya
    kind-name = Surat keterangan domisili
    document-title = Surat keterangan domisili
    document-number = 470/47
    document-date = today-2
    document-issuer = Kepala Desa Baruharjo
    document-owner = MAYA CONTOH
    copies = 1
    purpose = Membuka rekening bank
    bringer.how = proxy
    bringer.name = KAKAK MAYA CONTOH
