# Rekomendasi SKCK: the request is missing at first, and the Sekcam sends the letter back once for its purpose.
# Every person is fictional.

2025-02-06 07:50-07:54 petugas-loket open skck durenan-04
    person.nik = 3503130806010401
    person.name = RIZKY CONTOH
    person.kk = 3503131103150401
    person.birth-place = Trenggalek
    person.birth-date = 2001-06-08
    person.sex = male
    person.religion = Islam
    person.marital = Belum kawin
    person.occupation = Karyawan swasta
    person.nationality = WNI
    person.street = Dusun Gading
    person.rt = 005
    person.rw = 002
    person.village = 35.03.13.2011
    village-letter.number = 331/04/2025
    village-letter.date = 2025-02-05
    village-letter.village = 35.03.13.2011
    village-letter.signer = KEPALA DESA KAMULAN CONTOH
    purpose = Melamar kerja
    bringer.how = self
2025-02-06 07:55-07:58 petugas-loket return skck serah : SURAT PERMOHONAN BELUM ADA
    tick pengantar = kept
    tick permohonan = missing
2025-02-06 08:30-08:33 petugas-loket receive skck
    bringer.how = self
2025-02-06 08:34-08:37 petugas-loket check skck
    tick permohonan = kept
2025-02-06 08:38 petugas-loket number skck
2025-02-06 08:38-08:40 petugas-loket write skck sekcam
2025-02-06 08:41 petugas-loket give skck
2025-02-06 08:44-08:46 sekcam return skck ajukan : KEPERLUAN BELUM JELAS
2025-02-06 08:48 petugas-loket correct skck : KEPERLUAN DITULIS LENGKAP
    purpose = Melamar pekerjaan sebagai pengemudi di perusahaan angkutan
2025-02-06 08:48-08:50 petugas-loket write skck sekcam
2025-02-06 08:51 petugas-loket give skck
2025-02-06 08:53-08:54 sekcam sign skck
2025-02-06 08:56 sekcam give skck
2025-02-06 08:58-09:00 petugas-loket give skck
    receiver.name = RIZKY CONTOH
    receiver.relation = self
    receiver.identity = KTP 0401
