package org.praxiscms.web.management;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** The application's own figures; the server's come after them. */
@Dependent
class MetricsPage {

    @Inject
    @Any
    private Instance<MetricSource> sources;

    String text() {
        return sources.stream()
                .flatMap(source -> source.metrics().stream())
                .map(Metric::text)
                .sorted()
                .collect(Collectors.joining());
    }
}
