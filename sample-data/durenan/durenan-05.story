# Rekomendasi SKTM: one for a child's school after a missing letter of the village, one for a patient. Every person is
# fictional.

2025-02-07 07:20-07:25 petugas-loket open sktm-sekolah durenan-05
    person.nik = 3503136509840501
    person.name = LESTARI CONTOH
    person.kk = 3503132006110501
    person.birth-place = Trenggalek
    person.birth-date = 1984-09-25
    person.sex = female
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Buruh harian lepas
    person.nationality = WNI
    person.street = Dusun Ngepeh
    person.rt = 004
    person.rw = 001
    person.village = 35.03.13.2005
    village-letter.number = 460/12/2025
    village-letter.date = 2025-02-06
    village-letter.village = 35.03.13.2005
    village-letter.signer = KEPALA DESA SUMBEREJO CONTOH
    beneficiary = child
    beneficiary-name = DIMAS CONTOH
    beneficiary-relation = anak kandung
    beneficiary-place = SMP Negeri 1 Durenan
    income = 900000
    dependants = 3
    use = Keringanan biaya sekolah
    bringer.how = self
2025-02-07 07:26-07:29 petugas-loket return sktm-sekolah serah : SURAT PENGANTAR DESA TERTINGGAL
    tick pengantar = missing
    tick permohonan = kept
2025-02-07 08:15-08:18 petugas-loket receive sktm-sekolah
    bringer.how = self
2025-02-07 08:19-08:22 petugas-loket check sktm-sekolah
    tick pengantar = kept
2025-02-07 08:23 petugas-loket number sktm-sekolah
2025-02-07 08:23-08:25 petugas-loket write sktm-sekolah kasi-kesra
2025-02-07 08:26 petugas-loket give sktm-sekolah
2025-02-07 08:28-08:30 kasi-kesra sign sktm-sekolah
2025-02-07 08:32 kasi-kesra give sktm-sekolah
2025-02-07 08:34-08:36 petugas-loket give sktm-sekolah
    receiver.name = LESTARI CONTOH
    receiver.relation = self
    receiver.identity = KTP 0501
2025-02-07 09:05-09:10 petugas-loket open sktm-sakit durenan-05
    person.nik = 3503130409570502
    person.name = PAIJAN CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1957-09-04
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Petani
    person.nationality = WNI
    person.street = Dusun Tawing
    person.rt = 002
    person.rw = 002
    person.village = 35.03.13.2010
    village-letter.number = 460/05/2025
    village-letter.date = 2025-02-07
    village-letter.village = 35.03.13.2010
    village-letter.signer = KEPALA DESA SUMBERGAYAM CONTOH
    beneficiary = self
    use = Keringanan biaya pengobatan di rumah sakit
    bringer.how = village
    bringer.name = PERANGKAT DESA CONTOH
2025-02-07 09:11-09:14 petugas-loket check sktm-sakit
    tick pengantar = kept
    tick permohonan = kept
2025-02-07 09:15 petugas-loket number sktm-sakit
2025-02-07 09:15-09:17 petugas-loket write sktm-sakit kasi-kesra
2025-02-07 09:18 petugas-loket give sktm-sakit
2025-02-07 09:20-09:22 kasi-kesra return sktm-sakit ajukan : NAMA RUMAH SAKIT BELUM DITULIS
2025-02-07 09:25 petugas-loket correct sktm-sakit : RUMAH SAKIT DITAMBAHKAN
    beneficiary-place = RSUD dr. Soedomo Trenggalek
2025-02-07 09:25-09:27 petugas-loket write sktm-sakit kasi-kesra
2025-02-07 09:28 petugas-loket give sktm-sakit
2025-02-07 09:29-09:30 kasi-kesra sign sktm-sakit
2025-02-07 09:32 kasi-kesra give sktm-sakit
2025-02-07 09:34-09:36 petugas-loket give sktm-sakit
    receiver.name = PERANGKAT DESA CONTOH
    receiver.relation = village
