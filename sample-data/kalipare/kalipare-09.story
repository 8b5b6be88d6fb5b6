# kalipare-09, rekomendasi dispensasi nikah, Monday 24 and Tuesday 25 February 2025: five working days between
# registration and akad; in the second case the bride is not yet 19 and the court's decision is named. Every person is
# fictional.

2025-02-24 08:20-08:30 petugas-loket open nikah-dewi kalipare-09
    person.nik = 3507116507990035
    person.name = DEWI CONTOH
    person.birth-place = Malang
    person.birth-date = 1999-07-25
    person.sex = female
    person.religion = Islam
    person.marital = Belum kawin
    person.occupation = Karyawan swasta
    person.nationality = WNI
    person.street = Dusun Contoh Kulon
    person.rt = 003
    person.rw = 001
    person.village = 35.07.11.2003
    village-letter.number = 474.2/019/2025
    village-letter.date = 2025-02-21
    village-letter.village = 35.07.11.2003
    village-letter.signer = KEPALA DESA SUMBERPETUNG CONTOH
    groom-name = FAJAR CONTOH
    groom-father = MULYONO CONTOH
    groom-nik = 3505080211960036
    groom-birth-place = Blitar
    groom-birth-date = 1996-11-02
    groom-religion = Islam
    groom-occupation = Pelaut
    groom-status = jejaka
    groom-address = Dusun Contoh RT 002/RW 005, Desa Contoh, Kabupaten Blitar
    bride-name = DEWI CONTOH
    bride-father = SUTRISNO CONTOH
    bride-nik = 3507116507990035
    bride-birth-place = Malang
    bride-birth-date = 1999-07-25
    bride-religion = Islam
    bride-occupation = Karyawan swasta
    bride-status = perawan
    bride-address = Dusun Contoh Kulon RT 003/RW 001, Desa Sumberpetung, Kecamatan Kalipare, Kabupaten Malang
    wali = SUTRISNO CONTOH
    wali-relation = Ayah kandung
    kua = KUA Kecamatan Kalipare
    kua-date = 2025-02-20
    akad-date = 2025-02-28
    akad-time = 08:00
    akad-place = Rumah mempelai wanita, Dusun Contoh Kulon RT 003/RW 001, Desa Sumberpetung
    reason = Calon suami berangkat berlayar tanggal 4 Maret 2025 menurut surat tugas perusahaan
    bringer.how = self
2025-02-24 08:30-08:35 petugas-loket return nikah-dewi serah : SURAT TUGAS CALON SUAMI DAN FORMULIR N1 BELUM DILAMPIRKAN
    complete = no
    missing = Surat tugas calon suami; formulir N1
2025-02-24 14:10-14:13 petugas-loket answer nikah-dewi
    bringer.how = proxy
    bringer.name = SUTRISNO CONTOH
2025-02-24 14:13-14:17 petugas-loket check nikah-dewi
    complete = yes
2025-02-24 14:18 petugas-loket number nikah-dewi
2025-02-24 14:18-14:21 petugas-loket write nikah-dewi camat
2025-02-24 14:22-14:24 sekcam review nikah-dewi
2025-02-24 14:25-14:26 camat sign nikah-dewi
2025-02-24 14:28-14:31 petugas-loket give nikah-dewi
    receiver.name = SUTRISNO CONTOH
    receiver.relation = family
    receiver.identity = KTP 0037

2025-02-25 08:05-08:16 petugas-loket open nikah-rina kalipare-09
    person.nik = 3507111204750038
    person.name = WARSITO CONTOH
    person.birth-place = Malang
    person.birth-date = 1975-04-12
    person.sex = male
    person.occupation = Petani
    person.street = Dusun Contoh Lor
    person.rt = 005
    person.rw = 002
    person.village = 35.07.11.2007
    groom-name = ILHAM CONTOH
    groom-father = SUBUR CONTOH
    groom-birth-place = Malang
    groom-birth-date = 2002-01-15
    groom-religion = Islam
    groom-occupation = Pedagang
    groom-status = jejaka
    groom-address = Dusun Contoh Lor RT 001/RW 002, Desa Kalirejo, Kecamatan Kalipare, Kabupaten Malang
    bride-name = RINA CONTOH
    bride-father = WARSITO CONTOH
    bride-birth-place = Malang
    bride-birth-date = 2006-06-09
    bride-religion = Islam
    bride-occupation = Belum bekerja
    bride-status = perawan
    bride-address = Dusun Contoh Lor RT 005/RW 002, Desa Kalirejo, Kecamatan Kalipare, Kabupaten Malang
    wali = WARSITO CONTOH
    wali-relation = Ayah kandung
    kua = KUA Kecamatan Kalipare
    kua-date = 2025-02-24
    akad-date = 2025-03-06
    akad-time = 09:00
    akad-place = Balai Nikah KUA Kecamatan Kalipare
    court-decision = Pengadilan Agama Kabupaten Malang, Nomor 000/Pdt.P/2025/CONTOH, tanggal 17 Februari 2025
    reason = Menyesuaikan kesepakatan kedua keluarga sebelum calon suami berdagang ke luar pulau
    bringer.how = self
2025-02-25 08:16-08:20 petugas-loket check nikah-rina
    complete = yes
2025-02-25 08:20 petugas-loket number nikah-rina
2025-02-25 08:21-08:23 petugas-loket write nikah-rina camat
2025-02-25 08:24-08:25 sekcam return nikah-rina periksa : PENETAPAN PENGADILAN DALAM BERKAS BELUM BERSTEMPEL
2025-02-25 10:30-10:33 petugas-loket check nikah-rina
    complete = yes
2025-02-25 10:33 petugas-loket number nikah-rina
2025-02-25 10:33-10:35 petugas-loket write nikah-rina camat
2025-02-25 10:36-10:37 sekcam review nikah-rina
2025-02-25 10:38-10:39 camat sign nikah-rina
2025-02-25 10:40-10:43 petugas-loket give nikah-rina
    receiver.name = WARSITO CONTOH
    receiver.relation = self
