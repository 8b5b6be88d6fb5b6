# kalipare-06, pengesahan surat keterangan ahli waris, Monday 17 to Tuesday 18 February 2025; every person is fictional.

2025-02-17 09:00-09:06 petugas-loket open waris-harjo kalipare-06
    person.nik = 3507111107690010
    person.name = BAMBANG CONTOH
    person.birth-place = Malang
    person.birth-date = 1969-07-11
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Petani
    person.nationality = WNI
    person.street = Dusun Kaliasri
    person.rt = 005
    person.rw = 002
    person.village = 35.07.11.2009
    village-letter.number = 474.3/004/2025
    village-letter.date = 2025-02-14
    village-letter.village = 35.07.11.2009
    village-letter.signer = KEPALA DESA KALIASRI CONTOH
    deceased-name = HARJO CONTOH
    deceased-nik = 3507110101400011
    deceased-died = 2024-11-02
    deceased-place = Malang
    deceased-address = Dusun Kaliasri RT 005/RW 002, Desa Kaliasri, Kecamatan Kalipare
    death-certificate = 3507-KM-00000000-0000
    statement-date = 2025-02-12
    village-register = 474.3/003/2025
    heirs.1.name = SAINAH CONTOH
    heirs.1.nik = 3507115506450012
    heirs.1.birth-date = 1945-06-15
    heirs.1.relation = Istri
    heirs.1.address = Dusun Kaliasri RT 005/RW 002, Desa Kaliasri
    heirs.2.name = BAMBANG CONTOH
    heirs.2.nik = 3507111107690010
    heirs.2.birth-date = 1969-07-11
    heirs.2.relation = Anak kandung
    heirs.2.address = Dusun Kaliasri RT 005/RW 002, Desa Kaliasri
    heirs.3.name = ENI CONTOH
    heirs.3.nik = 3507114403730013
    heirs.3.birth-date = 1973-03-04
    heirs.3.relation = Anak kandung
    heirs.3.address = Dusun Krajan RT 001/RW 001, Desa Kalirejo
    witnesses.1.name = PAIMIN CONTOH
    witnesses.1.nik = 3507112002600014
    witnesses.1.occupation = Ketua RT
    witnesses.1.address = Dusun Kaliasri RT 005/RW 002, Desa Kaliasri
    witnesses.2.name = MISDI CONTOH
    witnesses.2.nik = 3507110808640015
    witnesses.2.occupation = Perangkat desa
    witnesses.2.address = Dusun Kaliasri RT 007/RW 002, Desa Kaliasri
    bringer.how = self
2025-02-17 09:07-09:11 petugas-loket return waris-harjo serah : SAKSI KEDUA BELUM MENANDATANGANI
    complete = no
    missing = Tanda tangan saksi kedua pada surat keterangan
2025-02-18 08:00-08:03 petugas-loket answer waris-harjo
    bringer.how = self
2025-02-18 08:03-08:07 petugas-loket check waris-harjo
    complete = yes
2025-02-18 08:08 petugas-loket number waris-harjo
2025-02-18 08:09-08:11 petugas-loket write waris-harjo camat
2025-02-18 08:12-08:13 kasi-pelayanan return waris-harjo ttd : NOMOR REGISTER DESA BELUM SESUAI
2025-02-18 08:14 petugas-loket correct waris-harjo : NOMOR REGISTER DESA DISESUAIKAN DENGAN SURAT ASLI
    village-register = 474.3/005/2025
2025-02-18 08:15-08:16 petugas-loket write waris-harjo camat
2025-02-18 08:17-08:18 kasi-pelayanan check waris-harjo
2025-02-18 08:20-08:22 camat sign waris-harjo
2025-02-18 08:23 petugas-loket number waris-harjo
2025-02-18 08:25-08:27 petugas-loket give waris-harjo
    receiver.name = BAMBANG CONTOH
    receiver.relation = self
    receiver.identity = KTP 0010
2025-02-18 08:35 petugas-loket archive waris-harjo
    archive.place = Rak 5, map Ahli Waris 2025
