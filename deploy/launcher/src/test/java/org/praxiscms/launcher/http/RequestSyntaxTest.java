package org.praxiscms.launcher.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/trauma-bonds",
                "/articles/x;a=1",
                "/articles/%C3%A4",
                "/articles/a%20b",
                "/a/.well-known/b",
                "/...",
                "/a..b",
                "//articles",
                "/a[1]",
                "/@x:y"
            })
    void takesWellFormedPaths(String path) {
        assertThat(RequestSyntax.isValidPath(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "*",
                "/%",
                "/%a",
                "/%zz",
                "/%\uFF11\uFF11",
                "/.",
                "/..",
                "/a/./b",
                "/a/../b",
                "/%2e",
                "/.%2E/b",
                "/..;x/b",
                "/%2e%2e%3bx/b",
                "/%ff",
                "/%c0%ae",
                "/%00",
                "/%0d%0aX",
                "/%7f",
                "/\\",
                "/%5c",
                "/a b",
                "/\u00e4",
                "/<",
                "/{x}"
            })
    void refusesPathsThatReadersUnderstandDifferently(String path) {
        assertThat(RequestSyntax.isValidPath(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.example", "a.example:8080", "a.example:", "a.example.", "[::1]", "[::1]:80", "127.0.0.1:1"})
    void takesOneHost(String host) {
        assertThat(RequestSyntax.isValidHost(List.of(host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a:b:c",
                "a:80:",
                "a:65536",
                "a:-1",
                "a b",
                "a/b",
                "a@b",
                "a,b",
                "[::1",
                "::1",
                "a:8\uFF10"
            })
    void refusesMalformedHosts(String host) {
        assertThat(RequestSyntax.isValidHost(List.of(host))).isFalse();
    }

    @Test
    void refusesSeveralHosts() {
        assertThat(RequestSyntax.isValidHost(List.of("a.example", "a.example"))).isFalse();
        assertThat(RequestSyntax.isValidHost(List.of())).as("HTTP/1.0").isTrue();
    }

    @Test
    void takesChunkedAloneAndInHttp11Only() {
        assertThat(RequestSyntax.isValidFraming(List.of(), false)).isTrue();
        assertThat(RequestSyntax.isValidFraming(List.of("Chunked"), true)).isTrue();
        assertThat(RequestSyntax.isValidFraming(List.of("chunked"), false)).isFalse();
        assertThat(RequestSyntax.isValidFraming(List.of("gzip, chunked"), true)).isFalse();
        assertThat(RequestSyntax.isValidFraming(List.of("chunked", "chunked"), true))
                .isFalse();
    }
}
