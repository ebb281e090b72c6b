package org.praxiscms.admin.settings;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.CrisisLine;

/** Crisis lines as rows of a form: one field of each name a row; an empty row counts for nothing. */
final class CrisisRows {

    /** The fields of a row and the most characters of each. */
    static final Map<String, Integer> FIELDS = fields();

    static final int MOST = 20;

    private static final Map<String, Function<CrisisLine, String>> PARTS = Map.of(
            "crisisName", CrisisLine::name,
            "crisisNumber", CrisisLine::number,
            "crisisAddress", CrisisLine::address,
            "crisisHours", CrisisLine::hours,
            "crisisNote", CrisisLine::note,
            "crisisSource", CrisisLine::source,
            "crisisChecked", CrisisLine::checked);

    private CrisisRows() {}

    static Values valuesOf(List<CrisisLine> lines, Values values) {
        Values all = values;
        for (String field : FIELDS.keySet()) {
            all = all.with(field, lines.stream().map(PARTS.get(field)).toList());
        }
        return all;
    }

    /** How many rows there are, filled or not. */
    static int count(Values values) {
        return FIELDS.keySet().stream()
                .mapToInt(field -> values.all(field).size())
                .max()
                .orElse(0);
    }

    static boolean filled(Values values, int row) {
        return FIELDS.keySet().stream().anyMatch(field -> !values.at(field, row).isEmpty());
    }

    /** The lines; only when nothing is wrong. */
    static List<CrisisLine> lines(Values values) {
        List<CrisisLine> lines = new ArrayList<>();
        for (int row = 0; row < count(values); row++) {
            if (filled(values, row)) {
                lines.add(new CrisisLine(
                        values.at("crisisName", row),
                        values.at("crisisNumber", row),
                        address(values, row),
                        values.at("crisisHours", row),
                        values.at("crisisNote", row),
                        values.at("crisisSource", row),
                        values.at("crisisChecked", row)));
            }
        }
        return lines;
    }

    /** Where the number leads: as entered, or the number itself to be called. */
    static String address(Values values, int row) {
        String entered = values.at("crisisAddress", row);
        return entered.isEmpty() ? "tel:" + values.at("crisisNumber", row).replaceAll("[^0-9+]", "") : entered;
    }

    /** Whether a text is a month such as {@code 2026-11}. */
    static boolean isMonth(String text) {
        try {
            return YearMonth.parse(text).getYear() > 0;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static Map<String, Integer> fields() {
        Map<String, Integer> fields = new java.util.LinkedHashMap<>();
        fields.put("crisisName", 120);
        fields.put("crisisNumber", 40);
        fields.put("crisisAddress", 60);
        fields.put("crisisHours", 120);
        fields.put("crisisNote", 200);
        fields.put("crisisSource", 300);
        fields.put("crisisChecked", 7);
        return java.util.Collections.unmodifiableMap(fields);
    }
}
