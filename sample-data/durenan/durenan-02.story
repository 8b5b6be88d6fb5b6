# Rekomendasi KTP: a form without the village letter's stamp goes back once; the Kasi sends a letter back for a wrong
# reason. A second applicant is called back after the Kasi missed a paper in the file. Every person is fictional.

2025-02-04 07:45-07:50 petugas-loket open ktp-nanik durenan-02
    person.nik = 3503135203820201
    person.name = NANIK CONTOH
    person.kk = 3503130905080201
    person.birth-place = Trenggalek
    person.birth-date = 1982-03-12
    person.sex = female
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Pedagang
    person.nationality = WNI
    person.street = Dusun Bendo
    person.rt = 002
    person.rw = 003
    person.village = 35.03.13.2007
    village-letter.number = 470/31/2025
    village-letter.date = 2025-02-03
    village-letter.village = 35.03.13.2007
    village-letter.signer = KEPALA DESA PAKIS CONTOH
    ktp-reason = rusak
    recorded = yes
    bringer.how = self
2025-02-04 07:51-07:54 petugas-loket return ktp-nanik serah : SURAT PENGANTAR DESA BELUM DISTEMPEL
    tick pengantar = missing
    tick form-permohonan = kept
2025-02-04 09:20-09:23 petugas-loket receive ktp-nanik
    bringer.how = self
2025-02-04 09:24-09:27 petugas-loket check ktp-nanik
    tick pengantar = kept
2025-02-04 09:28 petugas-loket number ktp-nanik
2025-02-04 09:28-09:30 petugas-loket write ktp-nanik kasi-tapem
2025-02-04 09:31 petugas-loket give ktp-nanik
2025-02-04 09:33-09:35 kasi-tapem return ktp-nanik ajukan : KTP HILANG, BUKAN RUSAK, MENURUT SURAT PENGANTAR
2025-02-04 09:37 petugas-loket correct ktp-nanik : ALASAN PERMOHONAN SALAH DIPILIH
    ktp-reason = hilang
2025-02-04 09:37-09:39 petugas-loket write ktp-nanik kasi-tapem
2025-02-04 09:40 petugas-loket give ktp-nanik
2025-02-04 09:41-09:42 kasi-tapem sign ktp-nanik
2025-02-04 09:44 kasi-tapem give ktp-nanik
2025-02-04 09:46-09:48 petugas-loket give ktp-nanik
    receiver.name = NANIK CONTOH
    receiver.relation = self
    receiver.identity = KK 0201
2025-02-04 10:05-10:10 petugas-loket open ktp-fajar durenan-02
    person.nik = 3503132101080202
    person.name = FAJAR CONTOH
    person.kk = 3503131707090202
    person.birth-place = Trenggalek
    person.birth-date = 2008-01-21
    person.sex = male
    person.religion = Islam
    person.marital = Belum kawin
    person.occupation = Pelajar/mahasiswa
    person.nationality = WNI
    person.street = Dusun Krajan
    person.rt = 001
    person.rw = 001
    person.village = 35.03.13.2012
    village-letter.number = 470/18/2025
    village-letter.date = 2025-02-04
    village-letter.village = 35.03.13.2012
    village-letter.signer = KEPALA DESA MALASAN CONTOH
    ktp-reason = baru
    recorded = no
    bringer.how = proxy
    bringer.name = SUYATI CONTOH
2025-02-04 10:11-10:14 petugas-loket check ktp-fajar
    tick pengantar = kept
    tick form-permohonan = kept
2025-02-04 10:15 petugas-loket number ktp-fajar
2025-02-04 10:15-10:17 petugas-loket write ktp-fajar kasi-tapem
2025-02-04 10:18 petugas-loket give ktp-fajar
2025-02-04 10:21-10:24 kasi-tapem return ktp-fajar periksa : FORMULIR K.P1 BELUM DITANDATANGANI
2025-02-04 10:40-10:42 petugas-loket check ktp-fajar
    tick form-permohonan = kept
2025-02-04 10:43 petugas-loket number ktp-fajar
2025-02-04 10:43-10:44 petugas-loket write ktp-fajar kasi-tapem
2025-02-04 10:45 petugas-loket give ktp-fajar
2025-02-04 10:47-10:48 kasi-tapem sign ktp-fajar
2025-02-04 10:50 kasi-tapem give ktp-fajar
2025-02-04 10:52-10:54 petugas-loket give ktp-fajar
    receiver.name = SUYATI CONTOH
    receiver.relation = proxy
    receiver.identity = KTP 7731
