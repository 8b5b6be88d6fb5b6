# Legalisasi surat-surat: a file without the applicant's request goes back once; the number comes after the signature,
# also when the Camat has sent the sheet back. Every person is fictional.

2025-02-05 08:20-08:25 petugas-loket open lg-waris durenan-03
    person.nik = 3503131711650301
    person.name = KASMIRAN CONTOH
    person.kk = 3503130210050301
    person.birth-place = Trenggalek
    person.birth-date = 1965-11-17
    person.sex = male
    person.religion = Islam
    person.marital = Kawin
    person.occupation = Petani
    person.nationality = WNI
    person.street = Dusun Jati
    person.rt = 003
    person.rw = 001
    person.village = 35.03.13.2013
    village-letter.number = 474/09/2025
    village-letter.date = 2025-02-04
    village-letter.village = 35.03.13.2013
    village-letter.signer = KEPALA DESA BARUHARJO CONTOH
    kind = waris
    document-title = Surat keterangan ahli waris almarhumah SARMI CONTOH
    document-number = 474.3/07/2025
    document-date = 2025-02-03
    document-issuer = Kepala Desa Baruharjo
    document-owner = SARMI CONTOH
    copies = 3
    purpose = Pencairan tabungan almarhumah
    bringer.how = self
2025-02-05 08:26-08:29 petugas-loket return lg-waris serah : SURAT PERMOHONAN BELUM ADA
    tick pengantar = kept
    tick permohonan = missing
2025-02-05 09:50-09:53 petugas-loket receive lg-waris
    bringer.how = self
2025-02-05 09:54-09:57 petugas-loket check lg-waris
    tick permohonan = kept
2025-02-05 09:58-10:00 petugas-loket write lg-waris camat
2025-02-05 10:01 petugas-loket give lg-waris
2025-02-05 10:05-10:08 camat return lg-waris ajukan : JUMLAH LEMBAR TIDAK SESUAI SALINAN
2025-02-05 10:10 petugas-loket correct lg-waris : SALINAN ADA DUA LEMBAR
    copies = 2
2025-02-05 10:10-10:12 petugas-loket write lg-waris camat
2025-02-05 10:13 petugas-loket give lg-waris
2025-02-05 10:15-10:17 camat sign lg-waris
2025-02-05 10:18 petugas-loket number lg-waris
2025-02-05 10:20 camat give lg-waris
2025-02-05 10:22-10:24 petugas-loket give lg-waris
    receiver.name = KASMIRAN CONTOH
    receiver.relation = self
    receiver.identity = KTP 0301
