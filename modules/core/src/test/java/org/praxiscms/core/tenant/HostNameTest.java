package org.praxiscms.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "lindenhof.localhost:8080, lindenhof.localhost",
        "LINDENHOF.localhost., lindenhof.localhost",
        "Harbour.Example.:443, harbour.example",
        "[::1]:8080, [::1]",
        "lindenhof.localhost:, lindenhof.localhost",
        "127.0.0.1, 127.0.0.1"
    })
    void ignoresCasePortAndTrailingDot(String header, String host) {
        assertThat(HostName.of(header)).map(HostName::value).contains(host);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "a/b", "a b", "a\u0000b", "ä.example", "a:b:c", ":", "a:123456", ":80", "user@host"})
    void anythingElseIsNone(String header) {
        assertThat(HostName.of(header)).isEmpty();
    }
}
