package org.praxiscms.web.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MetricTest {

    @Test
    void isWrittenAsPrometheusReadsIt() {
        assertThat(Metric.of("praxis_pages", "Pages.", 7).text())
                .isEqualTo("# HELP praxis_pages Pages.\n# TYPE praxis_pages gauge\npraxis_pages 7\n");
        assertThat(Metric.by("status", "praxis_requests_total", "Requests.", new TreeMap<>(Map.of("2xx", 1, "5xx", 2)))
                        .text())
                .isEqualTo("# HELP praxis_requests_total Requests.\n# TYPE praxis_requests_total counter\n"
                        + "praxis_requests_total{status=\"2xx\"} 1\npraxis_requests_total{status=\"5xx\"} 2\n");
    }

    @Test
    void requestsAreCountedByTheClassOfTheirStatus() {
        RequestCount requests = new RequestCount();
        requests.count(200);
        requests.count(304);
        requests.count(404);
        requests.count(503);
        requests.count(500);
        assertThat(requests.metrics().get(0).text())
                .contains("{status=\"2xx\"} 1", "{status=\"3xx\"} 1", "{status=\"4xx\"} 1", "{status=\"5xx\"} 2");
    }
}
