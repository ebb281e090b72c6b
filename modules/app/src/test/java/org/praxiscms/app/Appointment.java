package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A booking at the harbour practice, made by a visitor, as the practice sees it.
 *
 * @param owner who looks at it
 * @param name the client's, found on no other booking
 * @param email where mails go, nobody else's
 * @param path where the practice sees it
 * @param place where the client sees it
 * @param start when it starts
 */
record Appointment(Editor owner, String name, String email, String path, String place, Instant start) {

    /** Books a type's time. @param more further members of the request, beginning with a comma; may be empty */
    static Appointment book(Editor owner, String type, String start, String more) {
        String name = "Client " + UUID.randomUUID().toString().substring(0, 8);
        String email = name.substring(7) + "@example.org";
        HttpResponse<String> booked = Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"" + type + "\",\"start\":\"" + start + "\",\"client\":{\"name\":\"" + name
                        + "\",\"email\":\"" + email + "\"}" + more + "}");
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        return found(
                owner,
                name,
                email,
                booked.headers().firstValue("Location").orElseThrow().replaceFirst(".*/api/v1", ""),
                Instant.parse(start));
    }

    static Appointment found(Editor owner, String name, String email, String place, Instant start) {
        LocalDate date = LocalDate.ofInstant(start, Rota.ZONE);
        String list = owner.get("/admin/bookings?view=list&date=" + date).body();
        return new Appointment(
                owner,
                name,
                email,
                Editor.first("href=\"(/admin/bookings/[0-9a-f-]{36})\">" + name, list),
                place,
                start);
    }

    String page() {
        return owner.get(path).body();
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The version that a form made now would carry. */
    String version() {
        return Editor.first(
                "name=\"_version\" value=\"(\\d+)\"", proposal(start).body());
    }

    /** What moving it to a time would come to. */
    HttpResponse<String> proposal(Instant to) {
        return owner.get(path + "/move?date=" + date(to) + "&time=" + time(to));
    }

    /** Moves it. @param more fields beside date and time, or in their place */
    HttpResponse<String> move(Instant to, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(
                Map.of("_form", owner.formToken(), "_version", version(), "date", date(to), "time", time(to)));
        form.putAll(more);
        return owner.form(path + "/move", form);
    }

    static String date(Instant instant) {
        return LocalDate.ofInstant(instant, Rota.ZONE).toString();
    }

    /** A date as the practice's own language writes it into a field. */
    static String typed(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(date);
    }

    static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").format(ZonedDateTime.ofInstant(instant, Rota.ZONE));
    }
}
