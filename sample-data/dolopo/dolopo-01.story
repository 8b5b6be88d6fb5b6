# Jemput bola e-KTP: ten people of four villages, one of them a kelurahan. One recording fails and is tried again, one
# person is put off because he is in hospital. Every person is fictional.

2025-02-03 08:05-08:10 staf-pelayanan open bola dolopo-01
    people.1.name = SUPIYAH CONTOH
    people.1.nik = 3519025203440401
    people.1.birth-date = 1944-03-12
    people.1.sex = female
    people.1.address = Dusun Krajan RT 004/RW 002
    people.1.village = 35.19.02.2009
    people.1.group = lansia
    people.1.note = Tidak dapat meninggalkan rumah
    people.2.name = PARMIN CONTOH
    people.2.nik = 3519021108390402
    people.2.birth-date = 1939-08-11
    people.2.sex = male
    people.2.address = Dusun Krajan RT 007/RW 002
    people.2.village = 35.19.02.2009
    people.2.group = lansia
    people.3.name = ARIF CONTOH
    people.3.nik = 3519020606990403
    people.3.birth-date = 1999-06-06
    people.3.sex = male
    people.3.address = Dusun Gentong RT 002/RW 001
    people.3.village = 35.19.02.2009
    people.3.group = disabilitas
    people.3.note = Pengguna kursi roda
    people.4.name = JUMINAH CONTOH
    people.4.nik = 3519026709410404
    people.4.birth-date = 1941-09-27
    people.4.sex = female
    people.4.address = RT 012/RW 004
    people.4.village = 35.19.02.1002
    people.4.group = lansia
    people.5.name = DONI CONTOH
    people.5.nik = 3519021401960405
    people.5.birth-date = 1996-01-14
    people.5.sex = male
    people.5.address = RT 003/RW 001
    people.5.village = 35.19.02.1002
    people.5.group = odgj
    people.5.note = Didampingi keluarga
    people.6.name = RINA CONTOH
    people.6.birth-date = 2006-11-03
    people.6.sex = female
    people.6.address = RT 009/RW 003
    people.6.village = 35.19.02.1002
    people.6.group = disabilitas
    people.6.note = NIK belum diketahui
    people.7.name = KASIMAN CONTOH
    people.7.nik = 3519020107360406
    people.7.birth-date = 1936-07-01
    people.7.sex = male
    people.7.address = Dusun Lembah RT 005/RW 002
    people.7.village = 35.19.02.2001
    people.7.group = lansia
    people.7.note = Tidak dapat meninggalkan rumah
    people.8.name = SUYATI CONTOH
    people.8.nik = 3519024412880407
    people.8.birth-date = 1988-12-04
    people.8.sex = female
    people.8.address = Dusun Lembah RT 001/RW 001
    people.8.village = 35.19.02.2001
    people.8.group = odgj
    people.8.note = Didampingi keluarga
    people.9.name = BUDIONO CONTOH
    people.9.nik = 3519022310530408
    people.9.birth-date = 1953-10-23
    people.9.sex = male
    people.9.address = Dusun Suluk RT 006/RW 003
    people.9.village = 35.19.02.2004
    people.9.group = disabilitas
    people.9.note = Tunanetra
    people.10.name = MUJIATI CONTOH
    people.10.nik = 3519025511460409
    people.10.birth-date = 1946-11-15
    people.10.sex = female
    people.10.address = Dusun Suluk RT 002/RW 001
    people.10.village = 35.19.02.2004
    people.10.group = lansia
2025-02-03 08:20-08:30 staf-pelayanan do bola
2025-02-03 08:31-08:33 staf-pelayanan write bola

2025-02-04 09:00-11:00 camat do bola
    meeting-date = 2025-02-04
    meeting-place = Ruang rapat Kecamatan Dolopo
    decisions = Data kaum rentan disepakati; perekaman dilakukan di balai desa dan di rumah bagi yang tidak dapat meninggalkan rumah
2025-02-04 13:10-13:35 kasi-pelayanan do bola
    village-days.1.village = 35.19.02.2009
    village-days.1.day = 2025-02-06
    village-days.1.hours = 08.30 WIB s.d. selesai
    village-days.1.place = Balai Desa dan kunjungan rumah
    village-days.1.crew = Tim perekaman kecamatan dan Dispendukcapil
    village-days.2.village = 35.19.02.1002
    village-days.2.day = 2025-02-07
    village-days.2.hours = 08.30 WIB s.d. selesai
    village-days.2.place = Kantor Kelurahan
    village-days.2.crew = Tim perekaman kecamatan dan Dispendukcapil
    village-days.3.village = 35.19.02.2001
    village-days.3.day = 2025-02-10
    village-days.3.hours = 08.30 WIB s.d. selesai
    village-days.3.place = Balai Desa dan kunjungan rumah
    village-days.3.crew = Tim perekaman kecamatan dan Dispendukcapil
    village-days.4.village = 35.19.02.2004
    village-days.4.day = 2025-02-11
    village-days.4.hours = 08.30 WIB s.d. selesai
    village-days.4.place = Balai Desa
    village-days.4.crew = Tim perekaman kecamatan dan Dispendukcapil
2025-02-04 13:40-13:42 staf-pelayanan write bola

# Recording, village by village.
2025-02-06 09:05 staf-pelayanan item bola 1 done
    recorded-on = 2025-02-06
    record-place = rumah
2025-02-06 09:40 staf-pelayanan item bola 2 done
    recorded-on = 2025-02-06
    record-place = balai
2025-02-06 10:05 staf-pelayanan item bola 3 failed : GENSET MATI SAAT PEMINDAIAN IRIS
2025-02-06 10:50 staf-pelayanan item bola 3 done
    recorded-on = 2025-02-06
    record-place = balai
    record-note = Berhasil setelah listrik menyala
2025-02-07 08:55 staf-pelayanan item bola 4 done
    recorded-on = 2025-02-07
    record-place = balai
2025-02-07 09:30 staf-pelayanan item bola 5 later : SEDANG DIRAWAT DI RUMAH SAKIT, MASUK DAFTAR BERIKUTNYA
2025-02-07 10:10 staf-pelayanan item bola 6 done
    recorded-on = 2025-02-07
    record-place = balai
    record-note = NIK ditemukan dalam SIAK
2025-02-10 09:15 staf-pelayanan item bola 7 done
    recorded-on = 2025-02-10
    record-place = rumah
2025-02-10 10:00 staf-pelayanan item bola 8 done
    recorded-on = 2025-02-10
    record-place = rumah
    record-note = Didampingi keluarga dan bidan desa
2025-02-11 09:00 staf-pelayanan item bola 9 done
    recorded-on = 2025-02-11
    record-place = balai
2025-02-11 09:35 staf-pelayanan item bola 10 done
    recorded-on = 2025-02-11
    record-place = balai

# Printing and hand-over; who was put off is not asked again.
2025-02-13 09:00 staf-pelayanan item bola 1 done
    ktp-printed = yes
    kk-printed = no
2025-02-13 09:03 staf-pelayanan item bola 2 done
    ktp-printed = yes
    kk-printed = no
2025-02-13 09:06 staf-pelayanan item bola 3 done
    ktp-printed = yes
    kk-printed = yes
2025-02-13 09:09 staf-pelayanan item bola 4 done
    ktp-printed = yes
    kk-printed = no
2025-02-13 09:12 staf-pelayanan item bola 6 done
    ktp-printed = yes
    kk-printed = yes
2025-02-13 09:15 staf-pelayanan item bola 7 done
    ktp-printed = yes
    kk-printed = no
2025-02-13 09:18 staf-pelayanan item bola 8 done
    ktp-printed = yes
    kk-printed = yes
2025-02-13 09:21 staf-pelayanan item bola 9 done
    ktp-printed = yes
    kk-printed = no
2025-02-13 09:24 staf-pelayanan item bola 10 done
    ktp-printed = yes
    kk-printed = no
2025-02-14 08:00 staf-pelayanan item bola 1 done
2025-02-14 08:02 staf-pelayanan item bola 2 done
2025-02-14 08:04 staf-pelayanan item bola 3 done
2025-02-14 08:06 staf-pelayanan item bola 4 done
2025-02-14 08:08 staf-pelayanan item bola 6 done
2025-02-14 08:10 staf-pelayanan item bola 7 done
2025-02-14 08:12 staf-pelayanan item bola 8 done
2025-02-14 08:14 staf-pelayanan item bola 9 done
2025-02-14 08:16 staf-pelayanan item bola 10 done
2025-02-14 10:00 staf-pelayanan item bola 1 done
    handed-to = SUKIRNO CONTOH, Kepala Dusun
2025-02-14 10:05 staf-pelayanan item bola 2 done
    handed-to = SUKIRNO CONTOH, Kepala Dusun
2025-02-14 10:10 staf-pelayanan item bola 3 done
    handed-to = SUKIRNO CONTOH, Kepala Dusun
2025-02-14 10:15 staf-pelayanan item bola 4 done
    handed-to = ENDANG CONTOH, Kasi Pelayanan Kelurahan
2025-02-14 10:20 staf-pelayanan item bola 6 done
    handed-to = ENDANG CONTOH, Kasi Pelayanan Kelurahan
2025-02-14 10:25 staf-pelayanan item bola 7 done
    handed-to = WARNI CONTOH, Sekretaris Desa
2025-02-14 10:30 staf-pelayanan item bola 8 done
    handed-to = WARNI CONTOH, Sekretaris Desa
2025-02-14 10:35 staf-pelayanan item bola 9 done
    handed-to = AGUS CONTOH, Kaur Umum
2025-02-14 10:40 staf-pelayanan item bola 10 done
    handed-to = AGUS CONTOH, Kaur Umum

# The second phase: aid.
2025-02-18 09:00 kasi-pelayanan item bola 1 done
    aid = received
    aid-kinds = BPNT
2025-02-18 09:05 kasi-pelayanan item bola 2 done
    aid = received
    aid-kinds = PKH lansia
2025-02-18 09:10 kasi-pelayanan item bola 3 done
    aid = not-received
2025-02-18 09:15 kasi-pelayanan item bola 4 done
    aid = received
    aid-kinds = BLT desa
2025-02-18 09:20 kasi-pelayanan item bola 6 done
    aid = not-received
2025-02-18 09:25 kasi-pelayanan item bola 7 done
    aid = received
    aid-kinds = PBI-JK
2025-02-18 09:30 kasi-pelayanan item bola 8 done
    aid = not-received
2025-02-18 09:35 kasi-pelayanan item bola 9 done
    aid = not-received
2025-02-18 09:40 kasi-pelayanan item bola 10 done
    aid = not-received
2025-02-19 09:00 staf-pelayanan item bola 1 done
    dtks = listed
2025-02-19 09:06 staf-pelayanan item bola 2 done
    dtks = listed
2025-02-19 09:12 staf-pelayanan item bola 3 done
    dtks = proposed
    other-proposal = Bantuan kursi roda
2025-02-19 09:18 staf-pelayanan item bola 4 done
    dtks = listed
2025-02-19 09:24 staf-pelayanan item bola 6 done
    dtks = not-proposed
2025-02-19 09:30 staf-pelayanan item bola 7 done
    dtks = listed
2025-02-19 09:36 staf-pelayanan item bola 8 done
    dtks = proposed
2025-02-19 09:42 staf-pelayanan item bola 9 done
    dtks = proposed
2025-02-19 09:48 staf-pelayanan item bola 10 done
    dtks = proposed
2025-02-24 09:00 kasi-pelayanan item bola 1 done
    proposal-result = none
2025-02-24 09:05 kasi-pelayanan item bola 2 done
    proposal-result = none
2025-02-24 09:10 kasi-pelayanan item bola 3 done
    proposal-result = accepted
2025-02-24 09:15 kasi-pelayanan item bola 4 done
    proposal-result = none
2025-02-24 09:20 kasi-pelayanan item bola 6 done
    proposal-result = none
2025-02-24 09:25 kasi-pelayanan item bola 7 done
    proposal-result = none
2025-02-24 09:30 kasi-pelayanan item bola 8 done
    proposal-result = accepted
2025-02-24 09:35 kasi-pelayanan item bola 9 done
    proposal-result = accepted
2025-02-24 09:40 kasi-pelayanan item bola 10 done
    proposal-result = pending
    evaluation-note = Menunggu musyawarah desa
2025-02-26 09:00 staf-pelayanan item bola 1 done
    aid-facilitated = not-needed
2025-02-26 09:03 staf-pelayanan item bola 2 done
    aid-facilitated = not-needed
2025-02-26 09:06 staf-pelayanan item bola 3 done
    aid-facilitated = facilitated
    aid-given = Kursi roda dan BPNT
2025-02-26 09:09 staf-pelayanan item bola 4 done
    aid-facilitated = not-needed
2025-02-26 09:12 staf-pelayanan item bola 6 done
    aid-facilitated = not-needed
2025-02-26 09:15 staf-pelayanan item bola 7 done
    aid-facilitated = not-needed
2025-02-26 09:18 staf-pelayanan item bola 8 done
    aid-facilitated = facilitated
    aid-given = BPNT
2025-02-26 09:21 staf-pelayanan item bola 9 done
    aid-facilitated = facilitated
    aid-given = BPNT
2025-02-26 09:24 staf-pelayanan item bola 10 done
    aid-facilitated = not-needed
