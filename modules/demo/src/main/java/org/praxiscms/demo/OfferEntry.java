package org.praxiscms.demo;

import static org.praxiscms.demo.PracticeFile.money;
import static org.praxiscms.demo.PracticeFile.slug;

import jakarta.json.JsonObject;
import java.util.List;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.RequestPolicy;
import org.praxiscms.core.booking.SchedulingRules;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.service.Service;
import org.praxiscms.core.text.Markdown;

/** Reads what a practice's file says of its services, and of the appointments that can be booked. */
final class OfferEntry {

    private OfferEntry() {}

    static AppointmentType type(JsonObject json, List<Practitioner> with, int position) {
        AppointmentType type = new AppointmentType(
                slug(json),
                new AppointmentType.Description(
                        json.getString("name"),
                        json.getString("description"),
                        SessionFormat.ofCode(json.getString("format")),
                        money(json, "fee")),
                new SchedulingRules(
                        json.getInt("durationMinutes"),
                        json.getInt("intervalMinutes"),
                        new Buffers(json.getInt("bufferBeforeMinutes"), json.getInt("bufferAfterMinutes")),
                        json.getInt("noticeMinutes"),
                        json.getInt("windowDays"),
                        null,
                        null),
                with,
                position);
        type.take(new RequestPolicy(json.getBoolean("onRequest"), null));
        return type;
    }

    /** @param type null when it is not booked online */
    static Service service(JsonObject json, AppointmentType type, int position) {
        return new Service(
                slug(json),
                new Service.Description(
                        json.getString("name"),
                        json.getString("summary"),
                        new Markdown(json.getString("markdown")),
                        json.getInt("durationMinutes"),
                        SessionFormat.ofCode(json.getString("format")),
                        money(json, "fee")),
                type,
                position);
    }
}
