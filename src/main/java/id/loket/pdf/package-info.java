/**
 * Paper as bytes: XHTML to PDF/A, PDF to page images, codes on paper. It imports {@code paper} and {@code text}, and it
 * alone touches openhtmltopdf, PDFBox and ZXing.
 */
package id.loket.pdf;
