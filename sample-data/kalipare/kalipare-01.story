# kalipare-01, pengantar Kartu Keluarga, Monday 3 to Tuesday 4 February 2025; every person is fictional.

2025-02-03 08:02-08:06 petugas-loket open kk-ratna kalipare-01
    person.nik = 3507115204910001
    person.name = RATNA CONTOH
    person.kk = 3507110705150004
    person.birth-place = Malang
    person.birth-date = 1991-04-12
    person.sex = female
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Penjahit
    person.nationality = WNI
    person.street = Dusun Duren
    person.rt = 004
    person.rw = 002
    person.village = 35.07.11.2008
    person.phone = 081200000001
    village-letter.number = 470/031/2025
    village-letter.date = 2025-01-31
    village-letter.village = 35.07.11.2008
    village-letter.signer = KEPALA DESA ARJOWILANGUN CONTOH
    reason = tambah
    head = DARMAJI CONTOH
    old-kk = 3507110705150004
    members.1.name = DARMAJI CONTOH
    members.1.nik = 3507111908880002
    members.1.relation = kepala
    members.2.name = RATNA CONTOH
    members.2.nik = 3507115204910001
    members.2.relation = istri
    members.3.name = NAURA CONTOH
    members.3.relation = anak
    bringer.how = self
2025-02-03 08:06-08:10 petugas-loket return kk-ratna serah : SURAT KELAHIRAN ANAK BELUM DILAMPIRKAN
    complete = no
    missing = Surat keterangan kelahiran anak dari bidan
2025-02-04 07:45-07:48 petugas-loket answer kk-ratna
    bringer.how = self
2025-02-04 07:48-07:51 petugas-loket check kk-ratna
    complete = yes
2025-02-04 07:52 petugas-loket number kk-ratna
2025-02-04 07:52-07:55 petugas-loket write kk-ratna
2025-02-04 07:57-07:59 operator check kk-ratna
2025-02-04 07:59-08:01 operator write kk-ratna kasi
2025-02-04 08:03-08:05 kasi-pelayanan return kk-ratna terbit : NAMA KEPALA KELUARGA BELUM SESUAI AKTA NIKAH
2025-02-04 08:06 petugas-loket correct kk-ratna : NAMA KEPALA KELUARGA DISESUAIKAN DENGAN AKTA NIKAH
    head = SUDARMAJI CONTOH
    members.1.name = SUDARMAJI CONTOH
    members.1.nik = 3507111908880002
    members.1.relation = kepala
    members.2.name = RATNA CONTOH
    members.2.nik = 3507115204910001
    members.2.relation = istri
    members.3.name = NAURA CONTOH
    members.3.relation = anak
2025-02-04 08:07-08:08 operator check kk-ratna
2025-02-04 08:08-08:10 operator write kk-ratna kasi
2025-02-04 08:11-08:12 kasi-pelayanan sign kk-ratna
2025-02-04 08:13 petugas-loket number kk-ratna
2025-02-04 08:14-08:16 petugas-loket give kk-ratna
    receiver.name = RATNA CONTOH
    receiver.relation = self
    receiver.identity = KTP 0001
