# Dokumen Perencanaan dan Pelaporan: the work plan takes three days and goes back once from the Kasubag; a quarterly
# report goes back from the Camat, a way the sheet does not print. Both go to two agencies. Every person is fictional.

2025-02-12 13:00-13:45 pengelola-ppk open renja durenan-07
    kind = renja
    year = 2026
    copies = 2
2025-02-13 08:00-09:10 pengelola-ppk write renja camat
2025-02-13 09:15 pengelola-ppk give renja
2025-02-13 13:00-13:40 kasubag-ppk return renja konsep : DOKUMEN MASIH RANCANGAN, SEBUTKAN DALAM SURAT
2025-02-13 14:00 pengelola-ppk correct renja : NAMA DOKUMEN DITULIS LENGKAP
    document = Rancangan Awal
2025-02-13 14:00-14:10 pengelola-ppk write renja camat
2025-02-13 14:12 pengelola-ppk give renja
2025-02-14 07:30-08:10 kasubag-ppk review renja
2025-02-14 08:12 kasubag-ppk give renja
2025-02-14 08:20-08:28 sekcam review renja
2025-02-14 08:40-08:55 camat sign renja
2025-02-14 09:00 pengelola-ppk number renja
2025-02-14 09:01 pengelola-ppk do renja
2025-02-14 09:05-09:10 pengelola-ppk give renja
    sent.on = 2025-02-14
    sent.way = courier
    sent.receiver = PENERIMA BAKEUDA CONTOH
2025-02-14 07:05-07:25 pengelola-ppk open triwulan durenan-07
    kind = triwulan
    quarter = iv
    year = 2024
    copies = 1
    remark = Disampaikan sebagai bahan evaluasi triwulanan.
2025-02-14 09:15-09:30 pengelola-ppk write triwulan camat
2025-02-14 09:31 pengelola-ppk give triwulan
2025-02-14 09:35-09:50 kasubag-ppk review triwulan
2025-02-14 09:51 kasubag-ppk give triwulan
2025-02-14 09:55-10:00 sekcam review triwulan
2025-02-14 10:05-10:12 camat return triwulan konsep : JUMLAH EKSEMPLAR KURANG
2025-02-14 10:20 pengelola-ppk correct triwulan : JUMLAH EKSEMPLAR
    copies = 2
2025-02-14 10:20-10:24 pengelola-ppk write triwulan camat
2025-02-14 10:25 pengelola-ppk give triwulan
2025-02-14 10:27-10:33 kasubag-ppk review triwulan
2025-02-14 10:34 kasubag-ppk give triwulan
2025-02-14 10:36-10:39 sekcam review triwulan
2025-02-14 10:45-10:50 camat sign triwulan
2025-02-14 10:55 pengelola-ppk number triwulan
2025-02-14 10:56 pengelola-ppk do triwulan
2025-02-14 11:00-11:03 pengelola-ppk give triwulan
    sent.on = 2025-02-14
    sent.way = mail
