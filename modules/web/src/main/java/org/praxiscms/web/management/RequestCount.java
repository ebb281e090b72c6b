package org.praxiscms.web.management;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Visitors' requests on the public port by the class of their status. Counting one takes some nanoseconds. */
@ApplicationScoped
public class RequestCount implements MetricSource {

    private static final int CLASSES = 5;

    private final LongAdder[] classes =
            Stream.generate(LongAdder::new).limit(CLASSES).toArray(LongAdder[]::new);

    /** Counts one. @param status as it was answered, 100 to 599 */
    public void count(int status) {
        classes[Math.min(Math.max(status / 100, 1), CLASSES) - 1].increment();
    }

    @Override
    public List<Metric> metrics() {
        Map<String, Long> values = new LinkedHashMap<>();
        for (int i = 1; i < CLASSES; i++) {
            values.put((i + 1) + "xx", classes[i].sum());
        }
        return List.of(Metric.by(
                "status",
                "praxis_requests_total",
                "Requests on the public port since the start, by the class of their status; 5xx are errors.",
                values));
    }
}
