# kalipare-10, perekaman e-KTP, Tuesday 25 to Thursday 27 February 2025: summoned on one day, recorded on another. The
# sheet prints no way back; a photo and fingerprints that fail are taken again. Every person is fictional.

2025-02-25 13:10-13:14 petugas-loket open rekam-tio kalipare-10
    person.nik = 3507110302080039
    person.name = TIO CONTOH
    person.kk = 3507111509100021
    person.birth-place = Malang
    person.birth-date = 2008-02-03
    person.sex = male
    person.religion = Islam
    person.marital = Belum kawin
    person.occupation = Pelajar
    person.nationality = WNI
    person.street = Dusun Contoh Kidul
    person.rt = 002
    person.rw = 003
    person.village = 35.07.11.2001
    bringer.how = proxy
    bringer.name = SRIATUN CONTOH
2025-02-25 13:15-13:16 petugas-loket do rekam-tio
    summons-date = 2025-02-27
    summons-time = 08:30
    summons-bring = Surat panggilan ini dan fotokopi Kartu Keluarga
2025-02-25 13:17-13:19 petugas-loket write rekam-tio
2025-02-25 13:19-13:21 petugas-loket give rekam-tio
    receiver.name = SRIATUN CONTOH
    receiver.relation = family

2025-02-25 13:30-13:34 petugas-loket open rekam-mbok kalipare-10
    person.no-nik = menunggu pencocokan data di Dinas
    person.name = MBOK RAHAYU CONTOH
    person.birth-place = Malang
    person.birth-date = 1951-05-01
    person.sex = female
    person.street = Dusun Contoh Krajan
    person.village = 35.07.11.2009
    bringer.how = village
    bringer.name = PERANGKAT DESA KALIASRI CONTOH
2025-02-25 13:34-13:35 petugas-loket do rekam-mbok
    summons-date = 2025-02-27
    summons-time = 09:00
2025-02-25 13:35-13:37 petugas-loket write rekam-mbok
2025-02-25 13:37-13:39 petugas-loket give rekam-mbok
    receiver.name = PERANGKAT DESA KALIASRI CONTOH
    receiver.relation = village

2025-02-27 08:25-08:26 petugas-loket answer rekam-tio
    bringer.how = self
2025-02-27 08:26 petugas-loket number rekam-tio
2025-02-27 08:26 petugas-loket write rekam-tio
2025-02-27 08:28 petugas-loket answer rekam-mbok
    bringer.how = village
    bringer.name = PERANGKAT DESA KALIASRI CONTOH
2025-02-27 08:28 petugas-loket number rekam-mbok
2025-02-27 08:29 petugas-loket write rekam-mbok
2025-02-27 08:30 petugas-loket do rekam-tio
2025-02-27 08:30 petugas-loket call rekam-tio
2025-02-27 08:31-08:32 petugas-loket check rekam-tio
    biodata = match
2025-02-27 08:32 petugas-loket again rekam-tio : MATA TERPEJAM
2025-02-27 08:33 petugas-loket do rekam-tio
    photo = good
2025-02-27 08:33 petugas-loket do rekam-tio
    signature = good
2025-02-27 08:35 petugas-loket again rekam-tio : JARI BASAH, TIDAK TERBACA
2025-02-27 08:37 petugas-loket do rekam-tio
    fingerprints = good
2025-02-27 08:39 petugas-loket do rekam-tio
    iris = good
2025-02-27 08:41 petugas-loket do rekam-tio
    index-finger = good
2025-02-27 08:42-08:43 kasi-pemerintahan check rekam-tio
2025-02-27 08:44-08:45 petugas-loket give rekam-tio
    receiver.name = TIO CONTOH
    receiver.relation = self

2025-02-27 08:46 petugas-loket do rekam-mbok
2025-02-27 08:46 petugas-loket call rekam-mbok
2025-02-27 08:47-08:49 petugas-loket check rekam-mbok
    biodata = differ
    biodata-note = Tahun lahir dalam basis data 1952, dalam Kartu Keluarga 1951
2025-02-27 08:51 petugas-loket do rekam-mbok
    photo = good
2025-02-27 08:52 petugas-loket do rekam-mbok
    signature = exception
    signature-note = Tidak dapat menulis, cap jempol
2025-02-27 08:54 petugas-loket again rekam-mbok : SIDIK JARI AUS, DICOBA LAGI DENGAN JARI DIBERSIHKAN
2025-02-27 08:57 petugas-loket do rekam-mbok
    fingerprints = exception
    fingerprints-note = Jari manis dan kelingking kiri tidak terbaca
2025-02-27 08:59 petugas-loket do rekam-mbok
    iris = good
2025-02-27 09:02 petugas-loket do rekam-mbok
    index-finger = good
2025-02-27 09:04-09:05 kasi-pemerintahan check rekam-mbok
    approval-note = Perbedaan tahun lahir disampaikan ke Dinas
2025-02-27 09:06-09:07 petugas-loket give rekam-mbok
    receiver.name = MBOK RAHAYU CONTOH
    receiver.relation = self
