import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Books free times through the public API and prints how many a second were acknowledged; half as many before them warm both
 * sides up and do not count. Run as a source file:
 * {@code java -Djdk.httpclient.allowRestrictedHeaders=host deploy/bench/Bookings.java 127.0.0.1:8080 harbour.localhost:8080 300 8}
 */
public class Bookings {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] arguments) throws Exception {
        String address = arguments[0];
        String host = arguments[1];
        int wanted = Integer.parseInt(arguments[2]);
        int connections = Integer.parseInt(arguments[3]);
        List<String> bodies = bodies(address, host, wanted + wanted / 2);
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        int warm = bodies.size() / 3;
        book(bodies.subList(0, warm), address, host, threads);
        long begun = System.nanoTime();
        int booked = book(bodies.subList(warm, bodies.size()), address, host, threads);
        double seconds = (System.nanoTime() - begun) / 1e9;
        threads.shutdown();
        System.out.printf("%d of %d booked, %.0f a second%n", booked, bodies.size() - warm, booked / seconds);
    }

    private static int book(List<String> bodies, String address, String host, ExecutorService threads)
            throws Exception {
        AtomicInteger booked = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        for (String body : bodies) {
            all.add(threads.submit(() -> {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + "/api/v1/bookings"))
                        .header("Host", host)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
                if (CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 201) {
                    booked.incrementAndGet();
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        return booked.get();
    }

    private static List<String> bodies(String address, String host, int wanted) throws Exception {
        Instant from = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address
                        + "/api/v1/slots?type=free-consultation&from=" + from + "&to=" + from.plus(Duration.ofDays(40))))
                .header("Host", host)
                .build();
        String slots = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher matcher = Pattern.compile("\"start\":\"([^\"]+)\",\"end\":\"[^\"]+\",\"practitioner\":\"([^\"]+)\"").matcher(slots);
        List<String> bodies = new ArrayList<>();
        while (matcher.find() && bodies.size() < wanted) {
            bodies.add("{\"type\":\"free-consultation\",\"practitioner\":\"" + matcher.group(2) + "\",\"start\":\"" + matcher.group(1)
                    + "\",\"client\":{\"name\":\"Bench\",\"email\":\"bench@example.org\"}}");
        }
        return bodies;
    }
}
