package org.praxiscms.web.management;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A figure for the operator, as Prometheus reads it. Its labels never name a practice, a person or a host.
 *
 * @param name {@code praxis_…}: a–z and '_'; a counter's ends in {@code _total}
 * @param help one sentence, without a line break
 * @param samples by the label part, such as <code>{job="mail"}</code>; empty text for none
 */
public record Metric(String name, String help, Map<String, Number> samples) {

    /** One without labels. */
    public static Metric of(String name, String help, Number value) {
        return new Metric(name, help, Map.of("", value));
    }

    /** One for each value of a label. @param values in the order in which they are written */
    public static Metric by(String label, String name, String help, Map<String, ? extends Number> values) {
        Map<String, Number> samples = new LinkedHashMap<>();
        values.forEach((value, number) -> samples.put("{" + label + "=\"" + value + "\"}", number));
        return new Metric(name, help, samples);
    }

    /** In Prometheus' text format 0.0.4. */
    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "# HELP %s %s%n# TYPE %s %s%n",
                name,
                help,
                name,
                name.endsWith("_total") ? "counter" : "gauge"));
        samples.forEach((labels, value) ->
                text.append(name).append(labels).append(' ').append(value).append('\n'));
        return text.toString().replace("\r\n", "\n");
    }
}
