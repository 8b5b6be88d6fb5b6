/**
 * Paper: templates and their filling, facts in, XHTML out. It imports {@code text}, and it alone touches the
 * template library.
 *
 * <p>A template is XHTML with the tags of Mustache. What a frame under {@code /paper/} needs to be told:
 *
 * <ul>
 *   <li>{@code paper.width}, {@code paper.height}: millimetres; {@code margin.top}, {@code margin.right},
 *       {@code margin.bottom}, {@code margin.left}: millimetres, {@code margin.first}: the top of the first page, which
 *       carries the letterhead; {@code type.font}, {@code type.size} (points), {@code type.leading};
 *       {@code pages.numbered}: "Halaman x dari y" on every page;
 *   <li>{@code office.regency} ("PEMERINTAH KABUPATEN TRENGGALEK"), {@code office.name} ("KECAMATAN DURENAN"),
 *       {@code office.address} (list of lines), {@code office.place} ("Durenan"), {@code office.logo} (the name of an
 *       image such as {@code office:lambang}, or empty);
 *   <li>{@code signer.lines} (list: the post lines above the name, with a.n., u.b. or Plt. and the comma),
 *       {@code signer.name}, {@code signer.rank}, {@code signer.nip} (the last two may be empty), {@code date};
 *   <li>{@code practice}: true prints LATIHAN across each page; {@code mark}: a word such as SALINAN at the top, or
 *       empty; {@code amended}: the line at the foot of every page of a letter that replaces a signed one, or empty;
 *       {@code overprint}: true hides everything except what has the class {@code late} (a number that came
 *       after the signature).
 * </ul>
 *
 * {@link id.loket.paper.Frames#defaults} gives all of these that do not belong to an office or a signer.
 */
package id.loket.paper;
