package org.praxiscms.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** The proof of work as docs/booking.md describes it, made without the application. */
final class Proof {

    private Proof() {}

    /** The first nonce, counting from 0, that solves a challenge. */
    static String solve(String challenge, int difficulty) {
        for (int nonce = 0; ; nonce++) {
            if (zeroBits(challenge, String.valueOf(nonce)) >= difficulty) {
                return String.valueOf(nonce);
            }
        }
    }

    /** How many zero bits the hash of a challenge and a nonce begins with, 0–32. */
    static int zeroBits(String challenge, String nonce) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((challenge + ":" + nonce).getBytes(StandardCharsets.US_ASCII));
            return Integer.numberOfLeadingZeros(ByteBuffer.wrap(hash).getInt());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
