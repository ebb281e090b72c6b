package org.praxiscms.demo;

import static org.praxiscms.demo.PracticeFile.slug;
import static org.praxiscms.demo.PracticeFile.strings;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.text.Markdown;

/** Reads what a practice's file says of its topics, and of those who work there and when. */
final class TeamEntry {

    private TeamEntry() {}

    static Topic topic(JsonObject json, int position) {
        return new Topic(
                slug(json),
                json.getString("name"),
                json.getString("description"),
                json.getBoolean("sensitive"),
                position);
    }

    static Practitioner practitioner(JsonObject json, ZoneId zone, List<Topic> topics, int position) {
        return new Practitioner(
                slug(json),
                new Practitioner.Profile(
                        json.getString("name"),
                        json.getString("title"),
                        json.getString("summary"),
                        new Markdown(json.getString("markdown")),
                        strings(json, "languages")),
                zone,
                topics,
                position);
    }

    static List<Availability> week(Practitioner practitioner, JsonObject json) {
        List<Availability> week = new ArrayList<>();
        for (JsonObject hours : json.getJsonArray("hours").getValuesAs(JsonObject.class)) {
            for (JsonNumber day : hours.getJsonArray("days").getValuesAs(JsonNumber.class)) {
                week.add(new Availability(
                        practitioner,
                        DayOfWeek.of(day.intValue()),
                        minute(hours.getString("start")),
                        minute(hours.getString("end"))));
            }
        }
        return week;
    }

    private static int minute(String time) {
        return "24:00".equals(time) ? 1440 : LocalTime.parse(time).toSecondOfDay() / 60;
    }
}
