package org.praxiscms.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may be kept. */
class PageKeyTest {

    private static final UUID TENANT = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bookings/secret",
                "/signatures/secret",
                "/signatures/secret/confirmation",
                "/waiting/secret",
                "/calendars/secret.ics",
                "/book",
                "/admin"
            })
    void whatIsOnePersonsIsNeverKept(String path) {
        assertThat(PageKey.of(TENANT, get(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/waiting-for-help", "/signatures-of-stress"})
    void whatAllSeeAlikeIsKept(String path) {
        assertThat(PageKey.of(TENANT, get(path))).contains(new PageKey(TENANT, path, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/x;z=1",
                "/articles/x;z=2;y",
                "/articles;a=1/x",
                "/articles;a/x;b",
                "/articles/x?utm_source=y",
                "/articles/x?page=2&q=z"
            })
    void parametersThatNameNoOtherPageMakeNoOtherKey(String address) {
        assertThat(PageKey.of(TENANT, get(address))).contains(new PageKey(TENANT, "/articles/x", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/book;x=1",
                "/admin;x=1/articles",
                "/articles/%78",
                "/articles//x",
                "/articles/x/",
                "/articles/X",
                "/articles?page=%32",
                "/articles?p%61ge=2",
                "/articles?page=02",
                "/articles?page=2&page=3",
                "/articles?topic=a&topic=b",
                "/articles?topic=A",
                "/articles?page",
                "/topics/a?page=-1"
            })
    void otherSpellingsOfAPageAreNotKept(String address) {
        assertThat(PageKey.of(TENANT, get(address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/articles?page=2, /articles, page=2",
        "/articles?utm=1&page=2&topic=a, /articles, topic=a&page=2",
        "/articles?topic=a&page=2, /articles, topic=a&page=2",
        "/topics/a?page=12, /topics/a, page=12",
        "/topics/a?topic=b, /topics/a, ''",
        "/.well-known/security.txt, /.well-known/security.txt, ''",
        "/feed.atom, /feed.atom, ''"
    })
    void whatCountsIsPartOfTheKeyInOneOrder(String address, String path, String query) {
        assertThat(PageKey.of(TENANT, get(address))).contains(new PageKey(TENANT, path, query));
    }

    private static HttpServletRequest get(String address) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? null : address.substring(mark + 1);
        return (HttpServletRequest) Proxy.newProxyInstance(
                PageKeyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> {
                    return switch (method.getName()) {
                        case "getMethod" -> "GET";
                        case "getRequestURI" -> path;
                        case "getQueryString" -> query;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }
}
