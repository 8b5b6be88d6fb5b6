# Two weeks of the sample office, 20 to 31 January 2025; every person is fictional. Times are office time.
# 27 to 29 January are holidays (Isra Mikraj, Imlek).

# ---- Senin, 2025-01-20

2025-01-20 07:58-08:02 petugas-loket open kk-siti durenan-01
    person.nik = 3503135708900001
    person.name = SITI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1990-08-17
    person.sex = female
    person.occupation = Petani
    person.street = Dusun Krajan
    person.rt = 003
    person.rw = 001
    person.village = 35.03.13.2003
    village-letter.number = 470/12/2025
    village-letter.date = 2025-01-17
    village-letter.village = 35.03.13.2003
    village-letter.signer = KEPALA DESA KENDALREJO CONTOH
    reason = baru
    head = BUDI CONTOH
    members.1.name = BUDI CONTOH
    members.1.nik = 3503130404880021
    members.1.relation = kepala
    members.2.name = SITI CONTOH
    members.2.nik = 3503135708900001
    members.2.relation = istri
    bringer.how = self
2025-01-20 08:03-08:06 petugas-loket check kk-siti
    tick pengantar = kept
    tick form-permohonan = kept
2025-01-20 08:07 petugas-loket number kk-siti
2025-01-20 08:07-08:09 petugas-loket write kk-siti kasi-tapem
2025-01-20 08:10 petugas-loket give kk-siti
2025-01-20 08:10-08:12 kasi-tapem sign kk-siti
2025-01-20 08:14 kasi-tapem give kk-siti
2025-01-20 08:17-08:19 petugas-loket give kk-siti
    receiver.name = SITI CONTOH
    receiver.relation = self
    receiver.identity = KTP 0001
2025-01-20 08:25-08:31 petugas-loket open kk-joko durenan-01
    person.nik = 3503130203840002
    person.name = JOKO CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1984-03-02
    person.sex = male
    person.occupation = Pedagang
    person.street = Dusun Suko
    person.rt = 007
    person.rw = 002
    person.village = 35.03.13.2002
    village-letter.number = 470/08/2025
    village-letter.date = 2025-01-16
    village-letter.village = 35.03.13.2002
    village-letter.signer = KEPALA DESA GADOR CONTOH
    reason = tambah
    head = JOKO CONTOH
    old-kk = 3503130101100002
    members.1.name = JOKO CONTOH
    members.1.nik = 3503130203840002
    members.1.relation = kepala
    members.2.name = BAYI CONTOH
    members.2.relation = anak
    bringer.how = self
2025-01-20 08:32-08:36 petugas-loket return kk-joko serah : FORMULIR PERMOHONAN BELUM DITANDATANGANI PEMOHON
    tick pengantar = kept
    tick form-permohonan = missing
2025-01-20 09:10-09:15 petugas-loket open lg-ramai durenan-03
    person.nik = 3503132005690010
    person.name = SLAMET CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1969-05-20
    person.sex = male
    person.occupation = Petani
    person.street = Dusun Sentul
    person.rt = 003
    person.rw = 002
    person.village = 35.03.13.2009
    village-letter.number = 300/03/2025
    village-letter.date = 2025-01-18
    village-letter.village = 35.03.13.2009
    village-letter.signer = KEPALA DESA PANGGUNGSARI CONTOH
    kind = keramaian
    document-title = Permohonan izin keramaian hajatan
    document-date = 2025-01-18
    document-issuer = Kepala Desa Panggungsari
    document-owner = SLAMET CONTOH
    copies = 2
    purpose = Hajatan pernikahan anak
    bringer.how = self
2025-01-20 09:16-09:20 petugas-loket check lg-ramai
    tick pengantar = kept
    tick permohonan = kept
2025-01-20 09:20-09:23 petugas-loket write lg-ramai camat
2025-01-20 09:24 petugas-loket give lg-ramai
2025-01-20 09:26-09:28 camat sign lg-ramai
2025-01-20 09:29 petugas-loket number lg-ramai
2025-01-20 09:31 camat give lg-ramai
2025-01-20 09:33-09:35 petugas-loket give lg-ramai
    receiver.name = SLAMET CONTOH
    receiver.relation = self
2025-01-20 10:02-10:07 petugas-loket open kk-wati durenan-01
    person.nik = 3503136511790003
    person.name = WATI CONTOH
    person.birth-place = Tulungagung
    person.birth-date = 1979-11-25
    person.sex = female
    person.occupation = Mengurus rumah tangga
    person.street = Dusun Ngrayung
    person.rt = 002
    person.rw = 001
    person.village = 35.03.13.2004
    village-letter.number = 470/05/2025
    village-letter.date = 2025-01-15
    village-letter.village = 35.03.13.2004
    village-letter.signer = KEPALA DESA SEMARUM CONTOH
    reason = hilang
    head = WATI CONTOH
    old-kk = 3503130404080003
    members.1.name = WATI CONTOH
    members.1.nik = 3503136511790003
    members.1.relation = kepala
    members.2.name = RAMA CONTOH
    members.2.nik = 3503130909090023
    members.2.relation = anak
    bringer.how = self
2025-01-20 10:08-10:12 petugas-loket check kk-wati
    tick pengantar = seen
    tick form-permohonan = kept
2025-01-20 10:13 petugas-loket number kk-wati
2025-01-20 10:14-10:18 petugas-loket write kk-wati kasi-tapem
2025-01-20 10:19 petugas-loket give kk-wati
2025-01-20 10:25 petugas-loket note kk-wati : KASI SEDANG RAPAT DI KABUPATEN, PEMOHON MENUNGGU
2025-01-20 13:20-13:24 kasi-tapem sign kk-wati
2025-01-20 13:30 kasi-tapem give kk-wati
2025-01-20 14:05-14:10 petugas-loket give kk-wati
    receiver.name = WATI CONTOH
    receiver.relation = self

# ---- Selasa, 2025-01-21

2025-01-21 07:45-07:50 petugas-loket answer kk-joko
    bringer.how = self
2025-01-21 07:51-07:54 petugas-loket check kk-joko
    tick pengantar = kept
    tick form-permohonan = kept
2025-01-21 07:55 petugas-loket number kk-joko
2025-01-21 07:55-07:57 petugas-loket write kk-joko kasi-tapem
2025-01-21 07:58 petugas-loket give kk-joko
2025-01-21 07:58-08:00 kasi-tapem sign kk-joko
2025-01-21 08:05 kasi-tapem give kk-joko
2025-01-21 08:08-08:10 petugas-loket give kk-joko
    receiver.name = JOKO CONTOH
    receiver.relation = self
2025-01-21 08:30-08:34 petugas-loket open lg-bri durenan-03
    person.nik = 3503131809800011
    person.name = MUJI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1980-09-18
    person.sex = male
    person.occupation = Peternak
    person.street = Dusun Bendo
    person.rt = 002
    person.rw = 002
    person.village = 35.03.13.2001
    village-letter.number = 593/07/2025
    village-letter.date = 2025-01-20
    village-letter.village = 35.03.13.2001
    village-letter.signer = KEPALA DESA NGADISUKO CONTOH
    kind = agunan-bri
    document-title = Surat keterangan agunan pinjaman
    document-number = 593/07/2025
    document-date = 2025-01-20
    document-issuer = Kepala Desa Ngadisuko
    document-owner = MUJI CONTOH
    copies = 3
    purpose = Agunan pinjaman BRI Unit Durenan
    bringer.how = self
2025-01-21 08:35-08:39 petugas-loket check lg-bri
    tick pengantar = kept
    tick permohonan = kept
2025-01-21 08:40-08:43 petugas-loket write lg-bri camat
2025-01-21 08:44 petugas-loket give lg-bri
2025-01-21 08:50-08:55 petugas-loket open lg-skck durenan-03
    person.nik = 3503132104030012
    person.name = FAJAR CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 2003-04-21
    person.sex = male
    person.occupation = Belum bekerja
    person.street = Dusun Krajan
    person.rt = 001
    person.rw = 002
    person.village = 35.03.13.2005
    village-letter.number = 331/04/2025
    village-letter.date = 2025-01-20
    village-letter.village = 35.03.13.2005
    village-letter.signer = KEPALA DESA SUMBEREJO CONTOH
    kind = skck
    document-title = Surat pengantar SKCK
    document-number = 331/04/2025
    document-date = 2025-01-20
    document-issuer = Kepala Desa Sumberejo
    document-owner = FAJAR CONTOH
    copies = 1
    purpose = Melamar pekerjaan
    bringer.how = self
2025-01-21 08:56-08:59 petugas-loket check lg-skck
    tick pengantar = kept
    tick permohonan = kept
2025-01-21 09:00-09:03 petugas-loket write lg-skck camat
2025-01-21 09:04 petugas-loket give lg-skck
2025-01-21 09:10-09:12 camat sign lg-bri
2025-01-21 09:12-09:14 camat sign lg-skck
2025-01-21 09:16 petugas-loket number lg-bri
2025-01-21 09:17 petugas-loket number lg-skck
2025-01-21 09:18 camat give lg-bri
2025-01-21 09:18 camat give lg-skck
2025-01-21 09:21-09:23 petugas-loket give lg-bri
    receiver.name = MUJI CONTOH
    receiver.relation = self
2025-01-21 09:24-09:26 petugas-loket give lg-skck
    receiver.name = IBU FAJAR CONTOH
    receiver.relation = family
    receiver.identity = KTP 0032
2025-01-21 10:40-10:46 petugas-loket open kk-agus durenan-01
    person.nik = 3503130908880004
    person.name = AGUS CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1988-08-09
    person.sex = male
    person.occupation = Buruh tani
    person.street = Dusun Tengah
    person.rt = 010
    person.rw = 003
    person.village = 35.03.13.2007
    village-letter.number = 470/21/2025
    village-letter.date = 2025-01-20
    village-letter.village = 35.03.13.2007
    village-letter.signer = KEPALA DESA PAKIS CONTOH
    reason = ubah
    head = AGUS CONTHO
    old-kk = 3503131212150004
    members.1.name = AGUS CONTOH
    members.1.nik = 3503130908880004
    members.1.relation = kepala
    members.2.name = NINIK CONTOH
    members.2.nik = 3503134110900024
    members.2.relation = istri
    members.3.name = BIMA CONTOH
    members.3.nik = 3503131505160025
    members.3.relation = anak
    bringer.how = self
2025-01-21 10:47-10:51 petugas-loket check kk-agus
    tick pengantar = kept
    tick form-permohonan = kept
2025-01-21 10:52 petugas-loket number kk-agus
2025-01-21 10:53-10:57 petugas-loket write kk-agus kasi-tapem
2025-01-21 10:58 petugas-loket give kk-agus
2025-01-21 11:05-11:08 kasi-tapem return kk-agus ajukan : NAMA KEPALA KELUARGA SALAH TULIS
2025-01-21 11:12 petugas-loket correct kk-agus : SALAH KETIK NAMA KEPALA KELUARGA
    head = AGUS CONTOH
2025-01-21 11:13-11:16 petugas-loket write kk-agus kasi-tapem
2025-01-21 11:17 petugas-loket give kk-agus
2025-01-21 11:25-11:27 kasi-tapem sign kk-agus
2025-01-21 11:30 kasi-tapem give kk-agus
2025-01-21 11:35-11:38 petugas-loket give kk-agus
    receiver.name = NINIK CONTOH
    receiver.relation = family
    receiver.identity = KTP 0024

# ---- Rabu, 2025-01-22

2025-01-22 08:15-08:20 petugas-loket open kk-rina durenan-01
    person.nik = 3503137101950005
    person.name = RINA CONTOH
    person.birth-place = Kediri
    person.birth-date = 1995-01-31
    person.sex = female
    person.occupation = Karyawan swasta
    person.street = Jalan Raya Durenan
    person.rt = 001
    person.rw = 001
    person.village = 35.03.13.2006
    village-letter.number = 470/30/2025
    village-letter.date = 2025-01-21
    village-letter.village = 35.03.13.2006
    village-letter.signer = KEPALA DESA DURENAN CONTOH
    reason = pisah
    head = RINA CONTOH
    old-kk = 3503130202120005
    members.1.name = RINA CONTOH
    members.1.nik = 3503137101950005
    members.1.relation = kepala
    bringer.how = self
2025-01-22 08:21-08:24 petugas-loket check kk-rina
    tick pengantar = kept
    tick form-permohonan = kept
2025-01-22 08:25 petugas-loket number kk-rina
2025-01-22 08:40-08:45 petugas-loket open lg-sktm durenan-03
    person.nik = 3503134707740013
    person.name = PARTI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1974-07-07
    person.sex = female
    person.occupation = Buruh tani
    person.street = Dusun Ngepeh
    person.rt = 009
    person.rw = 003
    person.village = 35.03.13.2008
    village-letter.number = 401/09/2025
    village-letter.date = 2025-01-21
    village-letter.village = 35.03.13.2008
    village-letter.signer = KEPALA DESA PANDEAN CONTOH
    kind = sktm
    document-title = Surat keterangan tidak mampu
    document-number = 401/09/2025
    document-date = 2025-01-21
    document-issuer = Kepala Desa Pandean
    document-owner = PARTI CONTOH
    copies = 2
    purpose = Keringanan biaya sekolah anak
    bringer.how = village
    bringer.name = PERANGKAT DESA PANDEAN CONTOH
2025-01-22 08:46-08:50 petugas-loket check lg-sktm
    tick pengantar = kept
    tick permohonan = kept
2025-01-22 08:51-08:54 petugas-loket write lg-sktm camat
2025-01-22 08:55 petugas-loket give lg-sktm
2025-01-22 08:58-09:01 camat sign lg-sktm
2025-01-22 09:02 petugas-loket number lg-sktm
2025-01-22 09:04 camat give lg-sktm
2025-01-22 09:06-09:08 petugas-loket give lg-sktm
    receiver.name = PERANGKAT DESA PANDEAN CONTOH
    receiver.relation = village
    receiver.identity = SURAT TUGAS 09/2025
2025-01-22 09:40 petugas-loket withdraw kk-rina : PEMOHON MEMBATALKAN PISAH KARTU KELUARGA
2025-01-22 10:10-10:16 petugas-loket open kk-hadi durenan-01
    person.nik = 3503131406710006
    person.name = HADI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1971-06-14
    person.sex = male
    person.occupation = Wiraswasta
    person.street = Dusun Plapar
    person.rt = 005
    person.rw = 002
    person.village = 35.03.13.2012
    village-letter.number = 470/14/2025
    village-letter.date = 2025-01-20
    village-letter.village = 35.03.13.2012
    village-letter.signer = KEPALA DESA MALASAN CONTOH
    reason = kurang
    head = HADI CONTOH
    old-kk = 3503130707090006
    members.1.name = HADI CONTOH
    members.1.nik = 3503131406710006
    members.1.relation = kepala
    bringer.how = self
2025-01-22 10:17-10:22 petugas-loket check kk-hadi
    tick pengantar = kept
    tick form-permohonan = kept
2025-01-22 10:23 petugas-loket number kk-hadi
2025-01-22 10:24-10:28 petugas-loket write kk-hadi kasi-tapem
2025-01-22 10:29 petugas-loket give kk-hadi
2025-01-22 10:40 kasi-tapem reject kk-hadi : ANGGOTA KELUARGA YANG DIKELUARKAN BELUM MEMPUNYAI SURAT PINDAH
2025-01-22 13:05-13:12 petugas-loket open lg-waris durenan-03
    person.nik = 3503133012650014
    person.name = KARNO CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1965-12-30
    person.sex = male
    person.occupation = Pensiunan
    person.street = Dusun Gayam
    person.rt = 004
    person.rw = 001
    person.village = 35.03.13.2010
    village-letter.number = 474/02/2025
    village-letter.date = 2025-01-21
    village-letter.village = 35.03.13.2010
    village-letter.signer = KEPALA DESA SUMBERGAYAM CONTOH
    kind = waris
    document-title = Surat keterangan waris
    document-number = 474/02/2025
    document-date = 2025-01-21
    document-issuer = Kepala Desa Sumbergayam
    document-owner = KARNO CONTOH
    copies = 4
    purpose = Balik nama tanah
    bringer.how = self
2025-01-22 13:13-13:21 petugas-loket check lg-waris
    tick pengantar = kept
    tick permohonan = kept
2025-01-22 13:22-13:27 petugas-loket write lg-waris camat
2025-01-22 13:28 petugas-loket give lg-waris

# ---- Kamis, 2025-01-23

2025-01-23 08:05-08:15 camat sign lg-waris
2025-01-23 08:20 petugas-loket number lg-waris
2025-01-23 08:22 camat give lg-waris
2025-01-23 08:30-08:35 petugas-loket open kk-lilis durenan-01
    person.nik = 3503134512820007
    person.name = LILIS CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1982-12-05
    person.sex = female
    person.occupation = Guru
    person.street = Dusun Kamulan
    person.rt = 004
    person.rw = 002
    person.village = 35.03.13.2011
    village-letter.number = 470/17/2025
    village-letter.date = 2025-01-22
    village-letter.village = 35.03.13.2011
    village-letter.signer = KEPALA DESA KAMULAN CONTOH
    reason = rusak
    head = LILIS CONTOH
    old-kk = 3503131010110007
    members.1.name = LILIS CONTOH
    members.1.nik = 3503134512820007
    members.1.relation = kepala
    members.2.name = TIARA CONTOH
    members.2.nik = 3503135212120026
    members.2.relation = anak
    bringer.how = proxy
    bringer.name = ADIK LILIS CONTOH
2025-01-23 08:36-08:40 petugas-loket check kk-lilis
    tick pengantar = kept
    tick form-permohonan = kept
2025-01-23 08:41 petugas-loket number kk-lilis
2025-01-23 08:42-08:45 petugas-loket write kk-lilis kasi-tapem
2025-01-23 08:46 petugas-loket give kk-lilis
2025-01-23 08:50 petugas-loket sign kk-lilis for kasi-tapem
2025-01-23 08:51 kasi-tapem give kk-lilis
2025-01-23 08:53-08:55 petugas-loket give kk-lilis
    receiver.name = ADIK LILIS CONTOH
    receiver.relation = proxy
    receiver.identity = SURAT KUASA 23-01-2025
2025-01-23 09:00-09:05 petugas-loket give lg-waris
    receiver.name = ANAK KARNO CONTOH
    receiver.relation = proxy
    receiver.identity = SURAT KUASA 22-01-2025
2025-01-23 13:10-13:15 petugas-loket open lg-domisili durenan-03
    person.nik = 3503135202980015
    person.name = NUR CONTOH
    person.birth-place = Blitar
    person.birth-date = 1998-02-12
    person.sex = female
    person.occupation = Karyawan swasta
    person.street = Jalan Raya Durenan
    person.rt = 002
    person.rw = 001
    person.village = 35.03.13.2006
    village-letter.number = 470/33/2025
    village-letter.date = 2025-01-22
    village-letter.village = 35.03.13.2006
    village-letter.signer = KEPALA DESA DURENAN CONTOH
    kind = lainnya
    kind-name = Surat keterangan domisili
    document-title = Surat keterangan domisili
    document-number = 470/33/2025
    document-date = 2025-01-22
    document-issuer = Kepala Desa Durenan
    document-owner = NUR CONTOH
    copies = 1
    purpose = Membuka rekening bank
    bringer.how = self
2025-01-23 13:16-13:19 petugas-loket check lg-domisili
    tick pengantar = kept
    tick permohonan = kept
2025-01-23 13:20-13:23 petugas-loket write lg-domisili camat
2025-01-23 13:24 petugas-loket give lg-domisili
2025-01-23 13:26-13:28 camat sign lg-domisili
2025-01-23 13:29 petugas-loket number lg-domisili
2025-01-23 13:30 camat give lg-domisili
2025-01-23 13:32-13:34 petugas-loket give lg-domisili
    receiver.name = NUR CONTOH
    receiver.relation = self

# ---- Jumat, 2025-01-24

2025-01-24 07:20-07:25 petugas-loket open kk-dwi durenan-01
    person.nik = 3503131010930008
    person.name = DWI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1993-10-10
    person.sex = male
    person.occupation = Sopir
    person.street = Dusun Jajar
    person.rt = 006
    person.rw = 003
    person.village = 35.03.13.2013
    village-letter.number = 470/19/2025
    village-letter.date = 2025-01-22
    village-letter.village = 35.03.13.2013
    village-letter.signer = KEPALA DESA BARUHARJO CONTOH
    reason = tambah
    head = DWI CONTOH
    old-kk = 3503130909200008
    members.1.name = DWI CONTOH
    members.1.nik = 3503131010930008
    members.1.relation = kepala
    members.2.name = LARAS CONTOH
    members.2.nik = 3503134606960027
    members.2.relation = istri
    members.3.name = BAYI DWI CONTOH
    members.3.relation = anak
    bringer.how = self
2025-01-24 07:26-07:30 petugas-loket check kk-dwi
    tick pengantar = kept
    tick form-permohonan = kept
2025-01-24 07:31 petugas-loket number kk-dwi
2025-01-24 07:31-07:33 petugas-loket write kk-dwi kasi-tapem
2025-01-24 07:34 petugas-loket give kk-dwi
2025-01-24 07:34-07:36 kasi-tapem sign kk-dwi
2025-01-24 07:41 kasi-tapem give kk-dwi
2025-01-24 07:43-07:45 petugas-loket give kk-dwi
    receiver.name = DWI CONTOH
    receiver.relation = self
2025-01-24 15:05-15:10 petugas-loket open kk-yanto durenan-01
    person.nik = 3503132902760009
    person.name = YANTO CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1976-02-29
    person.sex = male
    person.occupation = Petani
    person.street = Dusun Kebon
    person.rt = 008
    person.rw = 004
    person.village = 35.03.13.2014
    village-letter.number = 470/11/2025
    village-letter.date = 2025-01-23
    village-letter.village = 35.03.13.2014
    village-letter.signer = KEPALA DESA KARANGANOM CONTOH
    reason = pisah
    head = YANTO CONTOH
    old-kk = 3503130303070009
    members.1.name = YANTO CONTOH
    members.1.nik = 3503132902760009
    members.1.relation = kepala
    members.2.name = SRI CONTOH
    members.2.nik = 3503135808780028
    members.2.relation = istri
    bringer.how = self
2025-01-24 15:11-15:15 petugas-loket check kk-yanto
    tick pengantar = kept
    tick form-permohonan = kept
2025-01-24 15:16 petugas-loket number kk-yanto
2025-01-24 15:17-15:20 petugas-loket write kk-yanto kasi-tapem
2025-01-24 15:22 petugas-loket give kk-yanto

# ---- Kamis, 2025-01-30

2025-01-30 07:40-07:43 kasi-tapem sign kk-yanto
2025-01-30 07:50 kasi-tapem give kk-yanto
2025-01-30 08:00 petugas-loket report 2025-W04 Camat Durenan : Penandatanganan tertunda bila Kasi atau Camat dinas luar.
2025-01-30 09:30-09:33 petugas-loket give kk-yanto
    receiver.name = YANTO CONTOH
    receiver.relation = self

# ---- Jumat, 2025-01-31

2025-01-31 08:10-08:15 petugas-loket open lg-usaha durenan-03
    person.nik = 3503130311870016
    person.name = EKO CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1987-11-03
    person.sex = male
    person.occupation = Pedagang
    person.street = Dusun Krajan
    person.rt = 005
    person.rw = 001
    person.village = 35.03.13.2003
    kind = lainnya
    kind-name = Surat keterangan usaha
    document-title = Surat keterangan usaha
    document-number = 503/06/2025
    document-date = 2025-01-30
    document-issuer = Kepala Desa Kendalrejo
    document-owner = EKO CONTOH
    copies = 2
    purpose = Persyaratan kredit usaha
    bringer.how = self
2025-01-31 08:16-08:19 petugas-loket check lg-usaha
    tick pengantar = kept
    tick permohonan = kept
2025-01-31 08:20-08:23 petugas-loket write lg-usaha camat
2025-01-31 08:24 petugas-loket give lg-usaha
2025-01-31 08:27-08:29 camat sign lg-usaha
2025-01-31 08:30 petugas-loket number lg-usaha
2025-01-31 08:32 camat give lg-usaha
2025-01-31 08:34-08:36 petugas-loket give lg-usaha
    receiver.name = EKO CONTOH
    receiver.relation = self
