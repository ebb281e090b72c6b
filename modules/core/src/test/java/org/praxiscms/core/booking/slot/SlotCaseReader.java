package org.praxiscms.core.booking.slot;

import static org.praxiscms.core.booking.slot.StrictJson.instant;
import static org.praxiscms.core.booking.slot.StrictJson.instants;
import static org.praxiscms.core.booking.slot.StrictJson.objects;
import static org.praxiscms.core.booking.slot.StrictJson.oneOf;
import static org.praxiscms.core.booking.slot.StrictJson.only;
import static org.praxiscms.core.booking.slot.StrictJson.optionalInt;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the cases of profile {@code core} from a case file. A field, a profile or a kind that it
 * does not know is an error: a case half understood would prove nothing.
 */
final class SlotCaseReader {

    private static final Set<String> FILE_FIELDS = Set.of("$comment", "schema", "coreSemantics", "properties", "cases");
    private static final Set<String> CASE_FIELDS = Set.of(
            "id",
            "origin",
            "asserted",
            "source",
            "profile",
            "alsoHoldsFor",
            "policySensitive",
            "tags",
            "note",
            "tz",
            "visitorTz",
            "now",
            "schedule",
            "type",
            "busy",
            "query",
            "expected",
            "expectedByVisitorDate");
    private static final Set<String> TYPE_FIELDS = Set.of(
            "durationMin",
            "intervalMin",
            "bufferBeforeMin",
            "bufferAfterMin",
            "minNoticeMin",
            "horizonDays",
            "maxPerDay",
            "maxPerWeek");
    private static final Set<String> PROFILES = Set.of("core", "calcom", "easyappointments");

    private SlotCaseReader() {}

    static List<SlotCase> read(InputStream file) {
        try (JsonReader reader = Json.createReader(file)) {
            JsonObject root = only(FILE_FIELDS, reader.readObject());
            List<SlotCase> cases = new ArrayList<>();
            for (JsonObject entry : objects(root.getJsonArray("cases"))) {
                if (oneOf(PROFILES, entry.getString("profile")).equals("core")) {
                    cases.add(slotCase(only(CASE_FIELDS, entry)));
                }
            }
            return cases;
        }
    }

    private static SlotCase slotCase(JsonObject entry) {
        JsonObject query = only(Set.of("from", "to", "rescheduleOf"), entry.getJsonObject("query"));
        Enquiry enquiry = Enquiry.at(instant(entry, "now")).by(BusyReader.REQUESTER);
        if (query.containsKey("rescheduleOf")) {
            enquiry = enquiry.moving(query.getString("rescheduleOf"));
        }
        ZoneId zone = ZoneId.of(entry.getString("tz"));
        return new SlotCase(
                entry.getString("id"),
                new SlotCalculator(
                        schedule(zone, entry.getJsonObject("schedule")),
                        rules(only(TYPE_FIELDS, entry.getJsonObject("type"))),
                        BusyReader.read(entry.getJsonArray("busy")),
                        enquiry),
                instant(query, "from"),
                instant(query, "to"),
                ZoneId.of(entry.getString("visitorTz")),
                instants(entry.getJsonArray("expected")),
                Optional.ofNullable(entry.getJsonObject("expectedByVisitorDate"))
                        .map(SlotCaseReader::byDate));
    }

    private static Schedule schedule(ZoneId zone, JsonObject schedule) {
        only(Set.of("weekly", "overrides"), schedule);
        WeeklyHours weekly = WeeklyHours.NONE;
        for (JsonObject entry : objects(schedule.getJsonArray("weekly"))) {
            only(Set.of("days", "start", "end"), entry);
            Optional<DayRange> range = range(entry);
            for (JsonValue day : entry.getJsonArray("days")) {
                if (range.isPresent()) {
                    int number = Integer.parseInt(day.toString());
                    weekly = weekly.and(DayOfWeek.of(number), range.get());
                }
            }
        }
        Map<LocalDate, DayHours> overrides = new HashMap<>();
        for (JsonObject entry : objects(schedule.getJsonArray("overrides"))) {
            only(Set.of("date", "ranges"), entry);
            DayHours hours = DayHours.CLOSED;
            for (JsonObject range : objects(entry.getJsonArray("ranges"))) {
                hours = range(only(Set.of("start", "end"), range))
                        .map(hours::and)
                        .orElse(hours);
            }
            overrides.merge(LocalDate.parse(entry.getString("date")), hours, DayHours::and);
        }
        return Schedule.of(
                zone,
                weekly,
                overrides.entrySet().stream()
                        .map(entry -> new DateOverride(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Empty for {@code end <= start}: the file says that it is ignored, the engine refuses it. */
    private static Optional<DayRange> range(JsonObject range) {
        int start = minute(range.getString("start"));
        int end = minute(range.getString("end"));
        return start < end ? Optional.of(new DayRange(start, end)) : Optional.empty();
    }

    private static int minute(String time) {
        return time.equals("24:00") ? 1440 : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static SlotRules rules(JsonObject type) {
        return new SlotRules(
                type.getInt("durationMin"),
                type.getInt("intervalMin"),
                new Buffers(type.getInt("bufferBeforeMin"), type.getInt("bufferAfterMin")),
                type.getInt("minNoticeMin"),
                optionalInt(type, "horizonDays"),
                optionalInt(type, "maxPerDay"),
                optionalInt(type, "maxPerWeek"));
    }

    private static SortedMap<LocalDate, List<Instant>> byDate(JsonObject days) {
        SortedMap<LocalDate, List<Instant>> byDate = new TreeMap<>();
        days.forEach((date, starts) -> {
            List<Instant> instants = instants(starts.asJsonArray());
            if (!instants.isEmpty()) {
                byDate.put(LocalDate.parse(date), instants);
            }
        });
        return byDate;
    }
}
