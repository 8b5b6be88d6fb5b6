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

    private static final HexFormat HEX = HexFormat.of();

    /** Four to eight digits. */
    static boolean wellFormed(String pin) {
        return pin.matches("\\d{4,8}");
    }

    static String hash(String pin, SecureRandom random) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return ROUNDS + ":" + HEX.formatHex(salt) + ":" + HEX.formatHex(derive(pin, salt, ROUNDS));
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
