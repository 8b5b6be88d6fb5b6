package id.loket.desk;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A PIN as it is stored: PBKDF2-HMAC-SHA256 with its own salt, {@code rounds:salt:hash} in hex. */
final class Pin {
    private Pin() {}

    /** About an eighth of a second on an office PC. */
    private static final int ROUNDS = 600_000;

    /** For a PIN that everyone may know. */
    private static final int SAMPLE_ROUNDS = 1_000;

    private static final HexFormat HEX = HexFormat.of();

    /** Four to eight digits. */
    static boolean wellFormed(String pin) {
        return pin.matches("\\d{4,8}");
    }

    static String hash(String pin, SecureRandom random) {
        return hash(pin, random, ROUNDS);
    }

    /** As {@link #hash}, but quick to try: for the people of practice, where there is nothing to protect. */
    static String sample(String pin, SecureRandom random) {
        return hash(pin, random, SAMPLE_ROUNDS);
    }

    private static String hash(String pin, SecureRandom random, int rounds) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return rounds + ":" + HEX.formatHex(salt) + ":" + HEX.formatHex(derive(pin, salt, rounds));
    }

    static boolean matches(String pin, String stored) {
        var parts = stored.split(":");
        if (parts.length != 3) {
            return false;
        }
        var derived = derive(pin, HEX.parseHex(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(derived, HEX.parseHex(parts[2]));
    }

    private static byte[] derive(String pin, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, rounds, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}
