package org.praxiscms.core.booking.subscription;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.praxiscms.core.booking.subscription.Downloaded.Validators;

/** One attempt to fetch a calendar, over at most three redirections, each checked as the first address is. */
final class DownloadAttempt {

    private static final int MOST_REDIRECTIONS = 3;
    private static final int LARGEST = 5_000_000;
    private static final int BUFFER = 16_384;

    private final Networks networks;
    private final Timeout patience;
    private volatile HttpGet running;
    private volatile boolean aborted;

    DownloadAttempt(Networks networks, Duration patience) {
        this.networks = networks;
        this.patience = Timeout.of(patience);
    }

    /** Ends it, wherever it is; does nothing to one that has ended. */
    void abort() {
        aborted = true;
        Optional.ofNullable(running).ifPresent(HttpGet::cancel);
    }

    Downloaded fetch(CalendarUrl first, Validators known) throws IOException {
        CalendarUrl url = first;
        try (CloseableHttpClient client = client()) {
            for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
                Answer answer = ask(client, url, first, known);
                if (answer.download().isPresent()) {
                    return answer.download().get();
                }
                url = url.leadingTo(answer.location()).orElseThrow(() -> new NotFetched(FetchFailure.REDIRECTED));
            }
        }
        throw new NotFetched(FetchFailure.REDIRECTED);
    }

    /** What came, or where it led on to. */
    private record Answer(Optional<Downloaded> download, String location) {}

    private Answer ask(CloseableHttpClient client, CalendarUrl url, CalendarUrl first, Validators known)
            throws IOException {
        HttpGet request = new HttpGet(withoutLogin(url));
        request.setHeader(HttpHeaders.ACCEPT, "text/calendar, */*;q=0.5");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        if (known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        } else if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        String login = first.value().getUserInfo();
        if (login != null && url.sameOriginAs(first)) {
            String encoded = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.setHeader(HttpHeaders.AUTHORIZATION, "Basic " + encoded); // RFC 7617
        }
        running = request;
        if (aborted) {
            throw new NotFetched(FetchFailure.TOO_SLOW);
        }
        return client.execute(request, response -> read(response, known, request));
    }

    private static Answer read(ClassicHttpResponse response, Validators known, HttpGet request) throws IOException {
        switch (response.getCode()) {
            case 200 -> {
                Validators next = new Validators(header(response, HttpHeaders.ETAG), header(response, "Last-Modified"));
                byte[] text = Unzipped.of(bounded(response, request), LARGEST);
                return new Answer(Optional.of(new Downloaded(Optional.of(text), next)), "");
            }
            case 304 -> {
                if (known.some()) {
                    return new Answer(Optional.of(new Downloaded(Optional.empty(), known)), "");
                }
                throw new NotFetched(FetchFailure.STATUS);
            }
            case 301, 302, 303, 307, 308 -> {
                String location = Optional.ofNullable(header(response, HttpHeaders.LOCATION))
                        .orElseThrow(() -> new NotFetched(FetchFailure.REDIRECTED));
                request.cancel(); // what else it says is of no interest, and may have no end
                return new Answer(Optional.empty(), location);
            }
            case 401, 403 -> throw new NotFetched(FetchFailure.FORBIDDEN);
            case 404, 410 -> throw new NotFetched(FetchFailure.MISSING);
            default -> throw new NotFetched(FetchFailure.STATUS);
        }
    }

    private static byte[] bounded(ClassicHttpResponse response, HttpGet request) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        InputStream body = response.getEntity().getContent();
        if (response.getEntity().getContentLength() > LARGEST) {
            request.cancel();
            throw new NotFetched(FetchFailure.TOO_LARGE);
        }
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            text.write(buffer, 0, read);
            if (text.size() > LARGEST) {
                request.cancel(); // else the library would read on to its end
                throw new NotFetched(FetchFailure.TOO_LARGE);
            }
        }
        return text.toByteArray();
    }

    /** No cookies, no retries, no compression but what {@link Unzipped} bounds, no settings of the JVM. */
    private CloseableHttpClient client() {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedAddresses(networks))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .setUserAgent("Praxis")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement()
                .build();
    }

    private static java.net.URI withoutLogin(CalendarUrl url) {
        String text = url.value().toString();
        String login = url.value().getRawUserInfo();
        return login == null ? url.value() : java.net.URI.create(text.replaceFirst("//[^@/]*@", "//"));
    }

    private static String header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name))
                .map(Header::getValue)
                .orElse(null);
    }
}
