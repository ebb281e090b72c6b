package org.praxiscms.core.booking.subscription;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;

/** Undoes gzip (RFC 1952), which some servers send without being asked for it, within a bound. */
final class Unzipped {

    private static final int BUFFER = 16_384;

    private Unzipped() {}

    /** A first member alone: the library would follow millions of empty ones, each a call deeper. */
    private static final class FirstMember extends GZIPInputStream {

        FirstMember(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes), BUFFER);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int read = inf.inflate(target, offset, length);
                while (read == 0) {
                    if (inf.finished() || inf.needsDictionary()) {
                        return -1;
                    }
                    if (inf.needsInput()) {
                        fill();
                    }
                    read = inf.inflate(target, offset, length);
                }
                return read;
            } catch (DataFormatException e) {
                throw new IOException("Not gzip", e);
            }
        }
    }

    /**
     * The bytes as they were before gzip; those that are none of it as they are.
     *
     * @param largest how many may come out
     * @throws NotFetched when more come out, or it is cut off or damaged
     */
    static byte[] of(byte[] bytes, int largest) {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        try (FirstMember member = new FirstMember(bytes)) {
            for (int read = member.read(buffer); read >= 0; read = member.read(buffer)) {
                text.write(buffer, 0, read);
                if (text.size() > largest) {
                    throw new NotFetched(FetchFailure.TOO_LARGE);
                }
            }
        } catch (IOException damaged) {
            throw new NotFetched(FetchFailure.NOT_A_CALENDAR);
        }
        return text.toByteArray();
    }
}
