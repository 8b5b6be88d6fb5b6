package id.loket.register;

import static id.loket.register.db.Tables.ENTRY;

import id.loket.register.db.tables.records.EntryRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.TableField;

/**
 * The hash of an entry, over every column, its ticks and the digest of its answers, chained to the entry before.
 *
 * <p>Names and values are written with their lengths and absent values are skipped: a column added by a later script
 * joins the list below and leaves the old hashes as they are.
 */
final class Seal {
    private static final List<TableField<EntryRecord, ?>> SEALED = List.of(
            ENTRY.ID,
            ENTRY.PREVIOUS,
            ENTRY.DIGEST,
            ENTRY.CASE_KEY,
            ENTRY.LINE,
            ENTRY.SOP,
            ENTRY.SOP_VERSION,
            ENTRY.SOP_HASH,
            ENTRY.FACT,
            ENTRY.ROW_ID,
            ENTRY.ROW_NO,
            ENTRY.ACT,
            ENTRY.KIND,
            ENTRY.TITLE,
            ENTRY.ROLE,
            ENTRY.PERSON,
            ENTRY.NAME,
            ENTRY.RECORDED_BY,
            ENTRY.ON_PAPER,
            ENTRY.BEGUN,
            ENTRY.HAPPENED,
            ENTRY.REGISTERED,
            ENTRY.TO_ROW,
            ENTRY.TO_ACT,
            ENTRY.ENDING,
            ENTRY.WAITS_FOR,
            ENTRY.SERVED,
            ENTRY.RETURNED,
            ENTRY.NUMBER_BOOK,
            ENTRY.NUMBER_SERIES,
            ENTRY.NUMBER_PERIOD,
            ENTRY.NUMBER_N,
            ENTRY.NUMBER_PRINTED,
            ENTRY.NUMBER_DATE,
            ENTRY.LETTER,
            ENTRY.LETTER_TITLE,
            ENTRY.LETTER_SHA256,
            ENTRY.SIGNER,
            ENTRY.MARK,
            ENTRY.MARK_LETTER,
            ENTRY.MARK_SHA256,
            ENTRY.ITEM,
            ENTRY.REASON,
            ENTRY.NUMBER_SUFFIX,
            ENTRY.ATTACHED,
            ENTRY.SET_ASIDE);

    /** What stands before the first entry. */
    static final byte[] BEGINNING = new byte[32];

    private final MessageDigest digest = sha256();

    private Seal() {}

    /** Of everything in the record but its own hash. */
    static byte[] of(EntryRecord entry, Map<String, String> ticks) {
        var seal = new Seal();
        for (var field : SEALED) {
            switch (entry.get(field)) {
                case null -> {}
                case byte[] bytes -> seal.put(field.getName(), HexFormat.of().formatHex(bytes));
                case Object value -> seal.put(field.getName(), value.toString());
            }
        }
        new TreeMap<>(ticks).forEach((requirement, tick) -> seal.put("tick." + requirement, tick));
        return seal.digest.digest();
    }

    /** Of the erasable lines, in order. */
    static byte[] answers(List<Map.Entry<String, String>> answers) {
        var seal = new Seal();
        answers.forEach(a -> seal.put(a.getKey(), a.getValue()));
        return seal.digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(String name, String value) {
        put(name);
        put(value);
    }

    private void put(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
