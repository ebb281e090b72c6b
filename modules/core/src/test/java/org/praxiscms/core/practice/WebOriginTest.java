package org.praxiscms.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org, https://www.example.org",
        "HTTPS://WWW.Example.ORG/, https://www.example.org",
        "https://example.org:443, https://example.org",
        "https://example.org:8443, https://example.org:8443",
        "https://praxis-müller.example, https://xn--praxis-mller-klb.example",
        "http://localhost:8000, http://localhost:8000",
        "http://site.localhost:80, http://site.localhost",
        "http://127.0.0.1:8000, http://127.0.0.1:8000",
        "http://[::1]:8000, http://[::1]:8000",
        "'  https://example.org ', https://example.org"
    })
    void isWrittenAsBrowsersWriteIt(String written, String normal) {
        assertThat(WebOrigin.of(written)).map(WebOrigin::value).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "*",
                "example.org",
                "http://example.org",
                "https://",
                "https://*.example.org",
                "https://example.org/page",
                "https://example.org?x",
                "https://example.org:0",
                "https://example.org:70000",
                "https://user@example.org",
                "https://-example.org",
                "https://example..org",
                "https://exa mple.org",
                "https://evil.example#.localhost",
                "http://localhost.example.org",
                "javascript:alert(1)",
                "https://example.org, https://evil.example"
            })
    void isNothingElse(String written) {
        assertThat(WebOrigin.of(written)).isEmpty();
    }

    @Test
    void isNoneWithoutAText() {
        assertThat(WebOrigin.of(null)).isEmpty();
    }

    @Test
    void isBornInItsNormalForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebOrigin("https://Example.org/"));
    }

    @Test
    void tellsWhatARequestToItNamesAsItsHost() {
        assertThat(new WebOrigin("https://example.org").authority()).isEqualTo("example.org");
        assertThat(new WebOrigin("http://[::1]:8000").authority()).isEqualTo("[::1]:8000");
    }
}
