package org.praxiscms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedTest {

    @Test
    void compressesOnceWhatIsWorthIt() throws IOException {
        byte[] long_ = "word ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Encoded encoded = Encoded.of("text/html", "no-cache", long_);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(encoded.compressed())).readAllBytes())
                .isEqualTo(long_);
        assertThat(Encoded.of("text/html", "no-cache", new byte[10]).compressed())
                .isNull();
    }

    @Test
    void otherBytesHaveAnotherTag() {
        assertThat(Encoded.of("a", "b", new byte[] {1}).etag())
                .isNotEqualTo(Encoded.of("a", "b", new byte[] {2}).etag());
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true",
        "'br, gzip', true",
        "GZIP, true",
        "gzip;q=0.5, true",
        "gzip;q=0, false",
        "gzip;q=0.000, false",
        "br, false",
        "'', false",
        "xgzip, false"
    })
    void readsWhatTheClientAccepts(String header, boolean accepted) {
        assertThat(Encoded.accepts(header)).isEqualTo(accepted);
    }

    @Test
    void acceptsNothingWithoutAHeader() {
        assertThat(Encoded.accepts(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'\"a\"', true", "'W/\"a\"', true", "'\"b\", \"a\"', true", "*, true", "'\"b\"', false", "a, false"})
    void comparesTagsAsTheRfcSays(String header, boolean matches) {
        assertThat(Encoded.matches(header, "\"a\"")).isEqualTo(matches);
    }
}
