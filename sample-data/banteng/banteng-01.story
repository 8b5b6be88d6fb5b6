# Perekaman KTP elektronik: fingerprints that fail are tried again, the letter goes back once for a wrong line; the
# second applicant brings no marriage book because she is not married. Every person is fictional.

2025-02-03 08:05-08:06 petugas-loket open rekam banteng-01
    person.nik = 6201060603070301
    person.name = AGUNG CONTOH
    person.kk = 6201061504120301
    person.birth-place = Pangkalan Bun
    person.birth-date = 2007-03-06
    person.sex = male
    person.religion = Islam
    person.marital = Belum Kawin
    person.occupation = Pelajar
    person.nationality = WNI
    person.street = Jalan Melati
    person.rt = 004
    person.rw = 002
    person.village = 62.01.06.2003
    married = no
    ktp-reason = baru
2025-02-03 08:08-08:12 operator-ktp do rekam
    siak-fits = no
    siak-note = Tempat lahir disesuaikan dengan akta kelahiran
2025-02-03 08:13-08:14 operator-ktp check rekam
    tick fotokopi-kk = kept
    tick fotokopi-akta-lahir = kept
    tick fotokopi-ijazah = seen
2025-02-03 08:14-08:16 operator-ktp do rekam
2025-02-03 08:20 operator-ktp again rekam : SIDIK JARI TELUNJUK KANAN BASAH, TIDAK TERBACA
2025-02-03 08:23-08:28 operator-ktp do rekam
    fingers = yes
    signature = yes
    retina = no
    photo = yes
    record-note = Retina mata kanan tidak terbaca setelah tiga kali percobaan
2025-02-03 08:30-08:38 operator-ktp do rekam
    sealed-by = penduduk
    data-sent = yes
2025-02-03 08:39-08:40 operator-ktp write rekam kasi
2025-02-03 08:40 operator-ktp check rekam
2025-02-03 08:44 kasi-pelayanan-umum return rekam hasil : RETINA MATA SUDAH TEREKAM, KETERANGAN KELIRU
2025-02-03 08:46 petugas-loket correct rekam : RETINA MATA TEREKAM PADA PERCOBAAN KEEMPAT
    retina = yes
    record-note = 
2025-02-03 08:47-08:48 operator-ktp write rekam kasi
2025-02-03 08:48 operator-ktp check rekam
2025-02-03 08:50-08:51 kasi-pelayanan-umum sign rekam
2025-02-03 08:52 operator-ktp do rekam
2025-02-03 08:53 operator-ktp give rekam
    receiver.name = AGUNG CONTOH
    receiver.relation = self

2025-02-03 09:10-09:12 petugas-loket open ulang banteng-01
    person.nik = 6201065209850302
    person.name = LESTARI CONTOH
    person.kk = 6201060708090302
    person.birth-place = Kumai
    person.birth-date = 1985-09-12
    person.sex = female
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Mengurus rumah tangga
    person.nationality = WNI
    person.street = Jalan Kenanga Gang Buntu
    person.rt = 011
    person.rw = 003
    person.village = 62.01.06.2007
    married = yes
    ktp-reason = ulang
2025-02-03 09:13-09:16 operator-ktp do ulang
    siak-fits = yes
2025-02-03 09:17 operator-ktp check ulang
    tick fotokopi-kk = kept
    tick fotokopi-akta-lahir = kept
    tick fotokopi-surat-nikah = kept
    tick fotokopi-ijazah = missing
2025-02-03 09:18-09:20 operator-ktp do ulang
2025-02-03 09:21-09:30 operator-ktp do ulang
    fingers = yes
    signature = yes
    retina = yes
    photo = yes
2025-02-03 09:31-09:40 operator-ktp do ulang
    sealed-by = penduduk
    data-sent = yes
2025-02-03 09:41 operator-ktp write ulang kasi
2025-02-03 09:41 operator-ktp check ulang
2025-02-03 09:44 kasi-pelayanan-umum sign ulang
2025-02-03 09:45 operator-ktp do ulang
2025-02-03 09:46 operator-ktp give ulang
    receiver.name = LESTARI CONTOH
    receiver.relation = self
