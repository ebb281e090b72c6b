package org.praxiscms.site;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Something published that is no page: a feed, a site map.
 *
 * @param contentType value of {@code Content-Type}
 * @param bytes the whole of it
 * @param madeOf keys of all it was made of
 */
public record Document(String contentType, byte[] bytes, Set<String> madeOf) {

    /** A document of text, in UTF-8. */
    public static Document of(String contentType, String text, Set<String> madeOf) {
        return new Document(contentType, text.getBytes(StandardCharsets.UTF_8), madeOf);
    }
}
